-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'drawn',
ADD COLUMN     "status" TEXT;

-- CreateTable
CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset_tag" (
    "asset_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,

    CONSTRAINT "asset_tag_pkey" PRIMARY KEY ("asset_id","tag_id")
);

-- CreateTable
CREATE TABLE "album" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "query" TEXT,
    "cover_id" UUID,
    "position" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "album_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "album_asset" (
    "album_id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "position" DOUBLE PRECISION NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "album_asset_pkey" PRIMARY KEY ("album_id","asset_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tag_workspace_id_folded_key" ON "tag"("workspace_id", "folded");

-- CreateIndex
CREATE INDEX "asset_tag_tag_id_asset_id_idx" ON "asset_tag"("tag_id", "asset_id" DESC);

-- CreateIndex
CREATE INDEX "album_workspace_id_position_idx" ON "album"("workspace_id", "position");

-- CreateIndex
CREATE INDEX "album_asset_album_id_position_idx" ON "album_asset"("album_id", "position");

-- CreateIndex
CREATE INDEX "album_asset_asset_id_idx" ON "album_asset"("asset_id");

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_tag" ADD CONSTRAINT "asset_tag_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_tag" ADD CONSTRAINT "asset_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "album"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album_asset" ADD CONSTRAINT "album_asset_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album_asset" ADD CONSTRAINT "album_asset_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "hold" ADD COLUMN     "is_moved" BOOLEAN NOT NULL DEFAULT false;

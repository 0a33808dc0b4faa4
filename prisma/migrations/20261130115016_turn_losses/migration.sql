-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "losses" JSONB NOT NULL DEFAULT '[]';

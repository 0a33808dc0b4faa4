-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "checks" JSONB;

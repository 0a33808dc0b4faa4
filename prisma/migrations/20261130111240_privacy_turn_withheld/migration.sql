-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "withheld" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "spending_limit" ADD COLUMN     "removed_at" TIMESTAMPTZ(3);

-- What a picture is found by are the codes of its colours; its main colours themselves were read by nobody.
ALTER TABLE "asset_look" DROP COLUMN "palette";

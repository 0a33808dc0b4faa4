import { S3Client } from "@aws-sdk/client-s3";
import { Disk } from "flydrive";
import { S3Driver } from "flydrive/drivers/s3";
import { type Storage, StorageError, type StoredFile } from "./port.ts";

export type BucketOptions = {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly forcePathStyle: boolean;
};

/** An S3-compatible bucket. Checksums only when required: several compatible servers refuse the newer ones. */
export function openBucketStorage(options: BucketOptions): Storage {
  const { accessKeyId, secretAccessKey } = options;
  const client = new S3Client({
    region: options.region,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    forcePathStyle: options.forcePathStyle,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const disk = new Disk(new S3Driver({ client, bucket: options.bucket, visibility: "private", supportsACL: false }));
  const read = async (key: string) => ((await disk.exists(key)) ? await disk.getBytes(key) : null);
  const put = async ({ key, bytes, mime }: StoredFile) => {
    try {
      await disk.put(key, bytes, { contentType: mime });
    } catch (error) {
      const isFull = error instanceof Error && /quota|storage full|507/i.test(`${error.message} ${error.cause}`);
      throw new StorageError("the bucket did not take the bytes", isFull);
    }
  };
  return {
    place: `s3://${options.bucket}`,
    put: async (...files) => {
      await Promise.all(files.map(put));
    },
    putForNow: put,
    read,
    stream: async (key, range) => {
      const bytes = await read(key);
      if (!bytes) return null;
      const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
      return new Blob([new Uint8Array(part)]).stream();
    },
    exists: (key) => disk.exists(key),
    remove: (key) => disk.delete(key),
    removeAll: (prefix) => disk.deleteAll(prefix),
  };
}

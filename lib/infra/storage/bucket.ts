import { Readable } from "node:stream";
import { paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import { Disk } from "flydrive";
import { S3Driver } from "flydrive/drivers/s3";
import { asidePrefix, type CopiedKey, type ListedFile, type Storage, StorageError, type StoredFile } from "./port.ts";

const lanes = 24; // copies at once

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
  const copyOne = async ({ from, to }: CopiedKey) => {
    if ((await disk.exists(to)) || !(await disk.exists(from))) return;
    await disk.copy(from, to);
  };
  return {
    place: `s3://${options.bucket}`,
    put: async (...files) => {
      await Promise.all(files.map(put));
    },
    putForNow: put,
    copy: async (...pairs) => {
      for (let at = 0; at < pairs.length; at += lanes) await Promise.all(pairs.slice(at, at + lanes).map(copyOne));
    },
    read,
    stream: async (key, range) => {
      if (!range) return (await disk.exists(key)) ? toWeb(await disk.getStream(key)) : null;
      const bytes = await read(key);
      return bytes && new Blob([new Uint8Array(bytes.subarray(range.start, range.end + 1))]).stream();
    },
    exists: (key) => disk.exists(key),
    remove: (key) => disk.delete(key),
    removeAll: (prefix) => disk.deleteAll(prefix),
    list: () => listObjects(client, options.bucket),
    sweep: async () => 0,
    putAside: (key) => disk.move(key, `${asidePrefix}${key}`),
    bringBack: async (key) => {
      if (!(await disk.exists(`${asidePrefix}${key}`))) return false;
      await disk.move(`${asidePrefix}${key}`, key);
      return true;
    },
  };
}

function toWeb(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

/** A thousand at a time. A bucket has no half-written objects. */
async function* listObjects(client: S3Client, bucket: string): AsyncGenerator<ListedFile> {
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket })) {
    for (const { Key: key, Size: sizeBytes = 0, LastModified: modifiedAt = new Date(0) } of page.Contents ?? []) {
      if (key && !key.startsWith(asidePrefix)) yield { key, sizeBytes, modifiedAt, isTemporary: false };
    }
  }
}

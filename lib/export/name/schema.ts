// What the files of an archive are called that are no pictures, and where its pictures lie.

export const manifestName = "manifest.json";
export const tableName = "manifest.csv";
export const pictureFolder = "pictures";

// What the model server noted. Times are milliseconds since 1970, to the fraction.

export type Call = Readonly<{ kind: "chat" | "image"; arrivedAt: number; answeredAt: number; isBilled: boolean }>;
export type Ledger = Readonly<{ calls: readonly Call[]; hashes: readonly string[] }>;

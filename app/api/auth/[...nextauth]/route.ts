export { handleAuth as GET, handleAuth as POST } from "#lib/account/auth.ts";

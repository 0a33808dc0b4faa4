import { expect, it } from "vitest";
import { isOutside } from "./trace.ts";

it.each([
  ['71 openat(AT_FDCWD, "/app/node_modules/a/icons.json", O_RDONLY|O_CLOEXEC) = 21', false],
  ['71 openat(AT_FDCWD, "/proc/self/statm", O_RDONLY) = 21', false],
  ["71 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 41", false],
  ["71 +++ exited with 0 +++", false],
  ['71 openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 21', true],
  ['71 openat(AT_FDCWD, "/application/x", O_RDONLY) = 21', true],
  ['71 openat(AT_FDCWD, "/app/x", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 21', true],
  ['71 unlink("/app/x") = 0', true],
  ["71 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 23", true],
  ['71 connect(23, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0', true],
  ['71 execve("/bin/sh", ["sh"], 0x7ffd) = 0', true],
])("%s is outside: %s", (line, outside) => {
  expect(isOutside(line, "/app")).toBe(outside);
});

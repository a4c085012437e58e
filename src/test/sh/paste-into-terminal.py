"""Pastes standard input into a shell on a terminal, as a terminal emulator does; ends with the status of the shell.

paste-into-terminal.py SHELL [ARGUMENT...]. The shell must announce bracketed paste, as bash and zsh do at each prompt."""
import os
import pty
import select
import signal
import sys

READY = b"\x1b[?2004h"
signal.alarm(30)  # A shell that waits for more than it gets hangs up with this process.
texts = [b"\x1b[200~" + sys.stdin.buffer.read() + b"\x1b[201~\r", b"exit $?\r"]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen = typed = b""
while True:
    # A terminal takes little at a time, and what the shell says has to be read meanwhile.
    readable, writable, _ = select.select([terminal], [terminal] if typed else [], [])
    if readable:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            break
        if not part:
            break
        sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()
        seen += part
    elif writable:
        typed = typed[os.write(terminal, typed[:256]) :]
        seen = b"" if not typed else seen
    if texts and not typed and READY in seen:
        typed, seen = texts.pop(0), b""
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

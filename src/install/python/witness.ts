/**
 * What runs before and after a Python tool, in its own process, so that an exception which the tool swallows is not a finding lost in
 * silence (docs/decisions/checkov-witness.md). It looks, and changes nothing that the tool computes.
 *
 * - No memory, whoever swallows it: the process ends at once with 71 and a line `MemoryError`. Told by threads that do not start, by
 *   futures, by the log, from Python 3.12 by every raise, and at the end by a peak within an eighth of the limit.
 * - Any other exception of a future, a thread or a check, YAML too deep to be read, and blocks of a file that are dropped: at the end
 *   one line of ASCII each, `gatehouse: {"lost": "rule" | "file", "error": "TypeError", "rule": "CKV_AWS_1" | null, "path": "/main.tf" | null}`;
 *   past 500 the error is `TooMany`.
 *
 * Messages and names of variables are those of Checkov 3.3.30: `check` and `self` of a rule, `scanned_file`, `data` of a resource in its
 * graph, `f` of a file that is being opened, `file_path` of one whose blocks are being taken over.
 */
export const witness = `
import errno, json, logging, os, threading
from concurrent.futures import Future

LAST = b"\\nMemoryError: the limit was met\\n"
lost = {}

def give_up():
    os.write(2, LAST)
    os._exit(71)

def is_shortage(error):
    return (
        isinstance(error, MemoryError)
        or isinstance(error, OSError) and error.errno == errno.ENOMEM
        or isinstance(error, RuntimeError) and "can't start new thread" in str(error)
    )

def note(what, error, rule, path):
    if is_shortage(error):
        give_up()
    key = (what, type(error).__name__, rule, path) if len(lost) < 500 else ("rule", "TooMany", None, None)
    lost[key] = None

def frames_of(error):
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_locals
        trace = trace.tb_next

def text(value):
    return str(value) if isinstance(value, (str, os.PathLike)) else None

def witness(error):
    rule = path = None
    for names in frames_of(error):
        data = names.get("data")
        if rule is None:
            rule = next((own for own in (text(getattr(names.get(name), "id", None)) for name in ("check", "self")) if own), None)
        if path is None:
            path = text(names.get("scanned_file")) or (text(data.get("file_path_")) if isinstance(data, dict) else None)
    note("rule", error, rule, path)

set_exception = Future.set_exception
def told_exception(self, error):
    if error is not None:
        witness(error)
    set_exception(self, error)
Future.set_exception = told_exception

start = threading.Thread.start
def told_start(self):
    try:
        start(self)
    except Exception as error:
        if is_shortage(error):
            give_up()
        raise
threading.Thread.start = told_start

excepthook = threading.excepthook
def told_thread(args):
    if args.exc_value is not None:
        witness(args.exc_value)
    excepthook(args)
threading.excepthook = told_thread

unraisable = sys.unraisablehook
def told_unraisable(args):
    if is_shortage(args.exc_value):
        give_up()
    unraisable(args)
sys.unraisablehook = told_unraisable

make = logging.getLogRecordFactory()
def told_record(*args, **named):
    record = make(*args, **named)
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        if is_shortage(error) or str(record.msg).startswith("Failed to run check "):
            witness(error)
        record.exc_text = ("%s: %s" % (type(error).__name__, error)).replace("\\n", " ")[:300]
    elif str(record.msg).startswith("Failed to add block "):
        blocks = sys.exc_info()[1]
        names = next(frames_of(blocks), {}) if blocks else {}
        key = names.get("file_path")
        note("file", blocks, None, text(getattr(key, "file_path", key)))
    return record
logging.setLogRecordFactory(told_record)

def watch_yaml():
    try:
        import yaml
    except ImportError:
        return
    load_all = yaml.load_all
    def told_load_all(stream, Loader):
        try:
            yield from load_all(stream, Loader)
        except RecursionError as error:
            frame, path = sys._getframe(), None
            while frame is not None and path is None:
                path, frame = text(frame.f_locals.get("f")), frame.f_back
            note("file", error, None, path)
            raise
    yaml.load_all = told_load_all
watch_yaml()

if hasattr(sys, "monitoring"):
    monitoring = sys.monitoring
    tool = next((number for number in (4, 3) if monitoring.get_tool(number) is None), None)
    def told_raise(code, offset, error):
        if isinstance(error, MemoryError):
            give_up()
    if tool is not None:
        monitoring.use_tool_id(tool, "gatehouse")
        monitoring.register_callback(tool, monitoring.events.RAISE, told_raise)
        monitoring.set_events(tool, monitoring.events.RAISE)

def is_near_limit():
    try:
        import resource
        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        with open("/proc/self/status") as status:
            peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmPeak:"))
    except MemoryError:
        return True
    except Exception:
        return False
    return limit != resource.RLIM_INFINITY and peak > limit - limit // 8

def settle():
    if is_near_limit():
        give_up()
    for what, error, rule, path in lost:
        os.write(2, ("\\ngatehouse: " + json.dumps({"lost": what, "error": error, "rule": rule, "path": path})).encode())
    if lost:
        os.write(2, b"\\n")
`

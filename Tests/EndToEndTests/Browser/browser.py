#!/usr/bin/env python3
"""Opens pages in headless Chromium and tells what happened in each, as JSON on standard output.

The browser is spoken to over a pipe, in the DevTools protocol: whatever the page's own policy
forbids, the checks of checks.js can be run in it.
"""

import argparse
import base64
import json
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile
import time

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         "--disable-background-networking", "--disable-extensions", "--hide-scrollbars",
         "--remote-debugging-pipe", "--force-color-profile=srgb"]


class Browser:
    def __init__(self, seconds):
        command = shutil.which("chromium") or shutil.which("chromium-browser")
        if not command:
            raise RuntimeError("there is no chromium here")
        self.home = tempfile.TemporaryDirectory(prefix="rehearse-chromium-")
        self.deadline = time.monotonic() + seconds
        self.count, self.buffer, self.events = 0, b"", []
        # It reads from descriptor 3 and writes to 4.
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()

        def hand_over():
            # Above all that is in use, so that neither is closed by the other's coming.
            one, two = os.dup2(theirs_in, 103), os.dup2(theirs_out, 104)
            os.dup2(one, 3)
            os.dup2(two, 4)

        self.process = subprocess.Popen(
            [command, *FLAGS, f"--user-data-dir={self.home.name}/profile"], preexec_fn=hand_over,
            close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
            env={**os.environ, "HOME": self.home.name, "XDG_CONFIG_HOME": self.home.name,
                 "XDG_CACHE_HOME": self.home.name})
        os.close(theirs_in)
        os.close(theirs_out)
        self.input, self.output = ours_in, ours_out

    def close(self):
        try:
            self.say("Browser.close")
            self.process.wait(10)
        except Exception:
            self.process.kill()
            self.process.wait()
        try:
            self.home.cleanup()
        except OSError:
            shutil.rmtree(self.home.name, ignore_errors=True)

    def say(self, method, session=None, **parameters):
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        return self.count

    def ask(self, method, session=None, **parameters):
        wanted = self.say(method, session, **parameters)
        while True:
            message = self.hear()
            if message.get("id") == wanted:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    def hear(self):
        while b"\0" not in self.buffer:
            left = self.deadline - time.monotonic()
            if left <= 0 or not select.select([self.input], [], [], left)[0]:
                raise RuntimeError("chromium did not answer in time")
            piece = os.read(self.input, 1 << 20)
            if not piece:
                raise RuntimeError("chromium has ended")
            self.buffer += piece
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def wait_for(self, event):
        while not any(message.get("method") == event for message in self.events):
            self.events.append(self.hear())


def look(browser, name, options):
    browser.events.clear()
    target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
    page = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ["Page", "Runtime", "Log", "Network", "Audits"]:
        browser.ask(f"{domain}.enable", page)
    browser.ask("Emulation.setDeviceMetricsOverride", page, width=options.width, height=900,
                deviceScaleFactor=options.scale, mobile=options.width < 600)
    browser.ask("Emulation.setEmulatedMedia", page, features=[
        {"name": "prefers-color-scheme", "value": "dark" if options.dark else "light"}])
    address = pathlib.Path(name).resolve().as_uri()
    browser.ask("Page.navigate", page, url=address)
    browser.wait_for("Page.loadEventFired")

    def run(script):
        answer = browser.ask("Runtime.evaluate", page, expression=script, returnByValue=True,
                             awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"]["description"])
        return answer["result"].get("value")

    found = run(pathlib.Path(__file__).with_name("checks.js").read_text())
    if options.print:
        sheet = browser.ask("Page.printToPDF", page, printBackground=False, preferCSSPageSize=True)
        pathlib.Path(options.print).write_bytes(base64.b64decode(sheet["data"]))
    if options.screenshot:
        run(f"document.querySelectorAll('details').forEach((each, place) => each.open = place < {options.unfold})")
        size = browser.ask("Page.getLayoutMetrics", page)["cssContentSize"]
        clip = {"x": 0, "y": options.top, "width": options.width,
                "height": min(size["height"] - options.top, options.height), "scale": 1}
        picture = browser.ask("Page.captureScreenshot", page, captureBeyondViewport=True, clip=clip)
        pathlib.Path(options.screenshot).write_bytes(base64.b64decode(picture["data"]))
    # Whatever is still on its way comes before this answer.
    run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def events(method):
        return [message["params"] for message in browser.events if message.get("method") == method]

    return {
        "requests": [event["request"]["url"] for event in events("Network.requestWillBeSent")
                     if event["request"]["url"] != address],
        "console": [event["entry"]["text"] for event in events("Log.entryAdded")]
        + [str(event["args"]) for event in events("Runtime.consoleAPICalled")]
        + [event["exceptionDetails"]["text"] for event in events("Runtime.exceptionThrown")],
        "audits": [event["issue"]["code"] for event in events("Audits.issueAdded")],
        **found,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages", metavar="page", nargs="+", help="an HTML or SVG file")
    parser.add_argument("--width", type=int, default=1280, help="of the window, in pixels")
    parser.add_argument("--dark", action="store_true", help="as if the system were dark")
    parser.add_argument("--scale", type=float, default=1, help="device pixels a pixel")
    parser.add_argument("--screenshot", metavar="PNG", help="write what it looks like")
    parser.add_argument("--unfold", metavar="N", type=int, default=0, help="open the first N folds for it")
    parser.add_argument("--top", metavar="Y", type=int, default=0, help="where the picture begins")
    parser.add_argument("--height", type=int, default=3000, help="how high it is at most")
    parser.add_argument("--print", metavar="PDF", help="write what it prints")
    parser.add_argument("--seconds", type=float, default=60, help="give up after these")
    options = parser.parse_args()
    browser = Browser(options.seconds)
    try:
        print(json.dumps([look(browser, name, options) for name in options.pages]))
    finally:
        browser.close()


if __name__ == "__main__":
    try:
        main()
    except RuntimeError as problem:
        sys.exit(f"browser.py: {problem}")

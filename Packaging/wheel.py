"""Makes the wheel: Packaging/wheel.py TREE FOLDER VERSION prints the name of the file in FOLDER.

A wheel is a zip file with a list of what it holds (packaging.python.org, "Binary distribution format").
This one holds no Python: below "data/scripts" what becomes a command, below "data/data" what is put under
the prefix of the environment.
"""

import base64
import hashlib
import os
import pathlib
import sys
import time
import zipfile

# The binary is static: it asks no C library for anything, so it runs where either of them is.
platforms = ["manylinux_2_17_x86_64", "musllinux_1_1_x86_64"]

tree, folder, version = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
here = pathlib.Path(__file__).resolve().parent
distribution = f"rehearse_timer-{version}"
info = f"{distribution}.dist-info"
when = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]

tags = "".join(f"Tag: py3-none-{platform}\n" for platform in platforms)
metadata = (here / "METADATA").read_text().replace("@VERSION@", version)
contents = {f"{distribution}.data/scripts/rehearse": (tree / "bin/rehearse").read_bytes()}
for file in sorted((tree / "share").rglob("*")):
    if file.is_file():
        contents[f"{distribution}.data/data/{file.relative_to(tree)}"] = file.read_bytes()
contents |= {
    f"{info}/METADATA": (metadata + (here.parent / "README.md").read_text()).encode(),
    f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: rehearse\nRoot-Is-Purelib: false\n{tags}".encode(),
    f"{info}/licenses/LICENSE": (here.parent / "LICENSE").read_bytes(),
}


def row(name, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(content)}\n"


record = "".join(row(*item) for item in contents.items()) + f"{info}/RECORD,,\n"
contents[f"{info}/RECORD"] = record.encode()

name = f"{distribution}-py3-none-{'.'.join(platforms)}.whl"
with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as wheel:
    for path, content in contents.items():
        entry = zipfile.ZipInfo(path, when)
        entry.external_attr = (0o100755 if path.endswith("scripts/rehearse") else 0o100644) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        wheel.writestr(entry, content)
print(name)

#!/usr/bin/env python3
"""Writes what the program is built of as a CycloneDX 1.5 bill of materials: packaging/sbom.py FILE [--validate]

Each crate with its version, digest, licence and what it depends on, and the typefaces. Needs cargo-cyclonedx (cargo install
--locked cargo-cyclonedx); --validate needs cyclonedx-python-lib[json-validation] from PyPI and fails where the schema does not
allow what was written. The crates are those that packaging/licences.py names. SOURCE_DATE_EPOCH, else the day of the last
commit, is its time, and no path of the machine is in it: the same Cargo.lock gives the same bytes.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from licences import ROOT, built_in  # noqa: E402

# Where cargo-cyclonedx writes it: beside Cargo.toml, and nowhere else.
BESIDE = "holdepunkt.cdx"
FACES = [
    ("Inter", "https://github.com/rsms/inter"),
    ("Noto", "https://github.com/notofonts"),
]


def made():
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    command = ["cargo", "cyclonedx", "--format", "json", "--spec-version", "1.5", "--target", "x86_64-unknown-linux-gnu"]
    command += ["--quiet", "--override-filename", BESIDE]
    written = ROOT / f"{BESIDE}.json"
    try:
        subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": epoch})
        # The program itself is known by the folder it was built in, which is nobody's business.
        return json.loads(written.read_text("utf-8").replace(f"path+file://{ROOT}#", "pkg:cargo/"))
    finally:
        written.unlink(missing_ok=True)


def with_faces(bom):
    for name, home in FACES:
        bom["components"].append({
            "type": "data",
            "bom-ref": f"typeface/{name}",
            "name": name,
            "description": "typeface inside the program",
            "scope": "required",
            "licenses": [{"license": {"id": "OFL-1.1"}}],
            "externalReferences": [{"type": "website", "url": home}],
        })
        bom["dependencies"].append({"ref": f"typeface/{name}"})
    return bom


def check(bom):
    """Names the same crates as the licences do, each with its licence, and no folder of the machine."""
    named = {(one["name"], one["version"]) for one in bom["components"] if one["type"] != "data"}
    built = {(package["name"], package["version"]) for package in built_in()}
    if named != built:
        sys.exit(f"packaging/sbom.py: the bill and the licences differ: {sorted(named ^ built)}")
    without = [one["name"] for one in bom["components"] if not one.get("licenses")]
    if without:
        sys.exit(f"packaging/sbom.py: no licence is stated for {without}")
    if str(ROOT) in json.dumps(bom):
        sys.exit("packaging/sbom.py: a path of the machine is in it")


def validate(text):
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    problem = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    if problem:
        sys.exit(f"packaging/sbom.py: the schema does not allow it: {problem}")
    print("valid by the CycloneDX 1.5 schema")


def main():
    bom = with_faces(made())
    check(bom)
    text = json.dumps(bom, indent=1, ensure_ascii=False) + "\n"
    Path(sys.argv[1]).write_text(text, "utf-8")
    if "--validate" in sys.argv[2:]:
        validate(text)


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    main()

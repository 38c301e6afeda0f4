#!/usr/bin/env python3
"""Writes the licences of everything that is built into the program: packaging/licences.py FILE

Reads what cargo knows of the crates of a build (those of tests left out) and the licence files that each crate brings. A
text that several bring stands once, with all their names before it. A crate that brings no text is named with what it says
its licence is. The typefaces come last. The same Cargo.lock gives the same bytes.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("license", "licence", "copying", "notice", "unlicense")


def built_in():
    """The crates that a build takes in, by the way from the program to each."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", "x86_64-unknown-linux-gnu"]
    told = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    packages = {package["id"]: package for package in told["packages"]}
    nodes = {node["id"]: node for node in told["resolve"]["nodes"]}
    root = told["resolve"]["root"]
    seen, open_ones = {root}, [root]
    while open_ones:
        for dep in nodes[open_ones.pop()]["deps"]:
            kinds = {kind["kind"] for kind in dep["dep_kinds"]}
            if kinds != {"dev"} and dep["pkg"] not in seen:
                seen.add(dep["pkg"])
                open_ones.append(dep["pkg"])
    seen.remove(root)
    return sorted((packages[one] for one in seen), key=lambda package: (package["name"], package["version"]))


def texts_of(package):
    folder = Path(package["manifest_path"]).parent
    found = [path for path in folder.iterdir() if path.is_file() and path.name.lower().startswith(NAMES)]
    named = package.get("license_file")
    if named and (folder / named).is_file() and (folder / named) not in found:
        found.append(folder / named)
    return [path.read_text("utf-8", "replace").strip() for path in sorted(found)]


def main():
    crates = built_in()
    by_text, without = {}, []
    lines = ["What is built into holdepunkt, and under which licence.", ""]
    for package in crates:
        name = f"{package['name']} {package['version']}"
        lines.append(f"{name}: {package['license'] or 'see its text'}")
        texts = texts_of(package)
        for text in texts:
            by_text.setdefault(text, []).append(name)
        if not texts:
            without.append(name)
    lines += ["Noto, Inter: the typefaces inside the program: OFL-1.1", ""]
    if without:
        lines += ["These bring no text of their licence beside what is said above: " + ", ".join(without), ""]
    for text, names in sorted(by_text.items(), key=lambda pair: pair[1]):
        lines += ["=" * 78, ", ".join(names), "", text, ""]
    lines += ["=" * 78, "The typefaces", "", (ROOT / "data/fonts/OFL.txt").read_text("utf-8").strip(), ""]
    Path(sys.argv[1]).write_text("\n".join(lines), "utf-8")
    print(f"{len(crates)} crates, {len(by_text)} texts, {len(without)} without one", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()

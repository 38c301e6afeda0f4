#!/usr/bin/env python3
"""Times holdepunkt beside what people use for the same content: whole processes, the middle of several runs.

    python3 -m venv venv && venv/bin/pip install weasyprint typst jinja2 pyyaml
    cargo build --release --locked
    venv/bin/python benches/beside.py target/release/holdepunkt

Each line says milliseconds and the largest memory of the process. The Python programs read the same YAML and make a
table of the same indicators: number, text and four boxes. They do less than holdepunkt: no tags, no second language,
no check of what they read.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNS = 7

READ = f"""
import yaml, pathlib
loader = getattr(yaml, 'CSafeLoader', yaml.SafeLoader)
lists = ['adult', 'minor', 'prostitution', 'forced-labour']
folder = pathlib.Path({str(ROOT / "data" / "indicators")!r})
files = [yaml.load((folder / (name + '.yaml')).read_text(), loader) for name in lists]
signs = [sign for file in files for sign in file['indicators']]
assert len(signs) == 73
"""

HTML = (
    READ
    + """
import sys, jinja2
page = jinja2.Template('''<html lang="nb"><meta charset="utf-8"><title>Sjekkliste</title><h1>Sjekkliste</h1><table>
{% for s in signs %}<tr><td>{{ s.number }}</td><td>{{ s.text.nb | e }}</td><td>☐ ☐ ☐ ☐</td></tr>{% endfor %}
</table></html>''').render(signs=signs)
"""
)

PROGRAMS = {
    "checklist, HTML: PyYAML and Jinja": HTML + "open(sys.argv[1], 'w').write(page)",
    "checklist, PDF: PyYAML, Jinja and WeasyPrint": HTML + "import weasyprint; weasyprint.HTML(string=page).write_pdf(sys.argv[1])",
    "checklist, PDF: PyYAML and Typst": READ
    + """
import sys, typst, json
rows = ', '.join(json.dumps(cell, ensure_ascii=False) for s in signs for cell in (s['number'], s['text']['nb'], '☐ ☐ ☐ ☐'))
open(sys.argv[1], 'wb').write(typst.compile(('#set text(lang: "nb")\\n= Sjekkliste\\n#table(columns: 3, ' + rows + ')').encode()))
""",
    "1,000 records read, nothing made of them: PyYAML": """
import sys, yaml, pathlib
loader = getattr(yaml, 'CSafeLoader', yaml.SafeLoader)
for path in sorted(pathlib.Path(sys.argv[2]).glob('*.yaml')):
    yaml.load(path.read_text(), loader)
""",
}


def record(number):
    """A record of three findings and a note."""
    return f"""schema: holdepunkt.record/1
reference: A-{number}
conversations: [{{ id: 1, on: 2026-11-22 }}]
assessor: {{ role: public-authority, sector: health }}
person: {{ age: uncertain, gender: woman }}
concern: {{ reason-to-believe: yes }}
region: oslo
findings:
  - {{ indicator: no-control-over-documents, state: present, basis: [stated, observed], in: 1, note: case {number} }}
  - {{ indicator: little-or-no-pay, state: present, basis: [stated], in: 1 }}
  - {{ indicator: accompanied-to-work, state: absent, basis: [observed], in: 1 }}
"""


def timed(command):
    """The middle of the milliseconds, and the peak memory in MiB."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append((time.perf_counter() - begun) * 1000)
    # Of this one process alone: a child of its own measures it.
    probe = "import subprocess, resource, sys; subprocess.run(sys.argv[1:], stdout=-3, stderr=-3); " \
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    peak = subprocess.run([sys.executable, "-c", probe, *command], check=True, capture_output=True, text=True)
    return statistics.median(times), int(peak.stdout) / 1024


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        records = folder / "records"
        records.mkdir()
        lines = folder / "all.ndjson"
        for number in range(1000):
            (records / f"{number:04}.yaml").write_text(record(number))
        with lines.open("w") as out:
            for number in range(1000):
                out.write(json.dumps({"schema": "holdepunkt.record/1", "reference": f"A-{number}",
                                      "person": {"age": "uncertain"}, "region": "oslo",
                                      "findings": [{"indicator": "little-or-no-pay", "state": "present"}]}) + "\n")
        out = folder / "out"
        rows = [
            ("checklist, HTML: holdepunkt", [program, "checklist", "--lang", "nb", "-o", f"{out}.html", "--force"]),
            ("checklist, PDF: holdepunkt", [program, "checklist", "--lang", "nb", "-o", f"{out}.pdf", "--force"]),
            ("1,000 records checked and assessed, JSON: holdepunkt",
             [program, "assess", str(records), "--format", "json", "-o", f"{out}.json", "--force"]),
            ("1,000 lines checked and assessed, JSON: holdepunkt",
             [program, "assess", "--lines", str(lines), "-o", f"{out}.ndjson", "--force"]),
        ]
        rows += [(name, [sys.executable, "-c", text, f"{out}.x", str(records)]) for name, text in PROGRAMS.items()]
        print("| what | ms | MiB |\n|---|---|---|")
        for name, command in sorted(rows):
            milliseconds, mebibytes = timed(command)
            print(f"| {name} | {milliseconds:,.0f} | {mebibytes:,.0f} |")


if __name__ == "__main__":
    main()

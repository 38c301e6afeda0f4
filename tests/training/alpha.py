"""Makes alpha.json: Krippendorff's alpha of fifty random tables, by the package `krippendorff`.

    python3 -m venv venv && venv/bin/pip install krippendorff==0.9.0
    venv/bin/python alpha.py > alpha.json

A table has a row for each person and a column for each thing answered; null is no answer. Read by
tests/all/training/alpha.rs.
"""

import json
import random

import krippendorff


def table(draw):
    people, things, values = draw.randint(2, 20), draw.randint(2, 30), draw.randint(2, 5)
    missing, alike = draw.random() * 0.6, draw.random()
    truth = [draw.randrange(values) for _ in range(things)]

    def answer(thing):
        if draw.random() < missing:
            return None
        return truth[thing] if draw.random() < alike else draw.randrange(values)

    return [[answer(thing) for thing in range(things)] for _ in range(people)]


def main():
    draw, found = random.Random(15), []
    while len(found) < 50:
        rows = table(draw)
        data = [[float("nan") if cell is None else cell for cell in row] for row in rows]
        try:
            alpha = krippendorff.alpha(reliability_data=data, level_of_measurement="nominal")
        except (AssertionError, ValueError):
            continue  # no two answers to compare, or one value alone
        if alpha == alpha:
            found.append({"table": rows, "alpha": alpha})
    lines = (json.dumps(one, separators=(",", ":")) for one in found)
    print("[\n" + ",\n".join(lines) + "\n]")


if __name__ == "__main__":
    main()

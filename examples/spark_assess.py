#!/usr/bin/env python3
"""Assesses records with Apache Spark: each partition goes through one `holdepunkt assess --lines`.

Every record stands alone, so the records can be cut anywhere. What comes out is what the single process writes, line for
line and in the same order: a file for each partition, which put together are the same bytes.

    spark_assess.py records.ndjson out --partitions 8 -- --at 2026-11-22 --share anonymous

What follows `--` goes to holdepunkt. `--at` is needed, or each partition would be made at its own time. A record that
cannot be used is named by its line in the partition, the rest goes on, and the run fails at the end unless `--go-on`
says that it is not to.
"""

import argparse
import os
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession


def assessed(program, options, fail):
    """What makes assessments of a partition's lines."""

    def work(batches):
        import pandas

        # Lines go by way of a file: a pipe to and a pipe from one process would have to be emptied side by side.
        with tempfile.TemporaryFile() as lines:
            for batch in batches:
                for value in batch["value"]:
                    lines.write(value.encode("utf-8") + b"\n")
            lines.seek(0)
            with tempfile.TemporaryFile() as told:
                command = [program, "assess", "--lines", *options, "-"]
                with subprocess.Popen(command, stdin=lines, stdout=subprocess.PIPE, stderr=told) as run:
                    some = []
                    for line in run.stdout:
                        some.append(line.rstrip(b"\n").decode("utf-8"))
                        if len(some) == 256:
                            yield pandas.DataFrame({"value": some})
                            some = []
                    if some:
                        yield pandas.DataFrame({"value": some})
                told.seek(0)
                said = told.read().decode("utf-8", "replace")
        if said:
            # Places and what to do, never a word of a record.
            sys.stderr.write(said)
        if run.returncode and fail:
            raise RuntimeError(f"holdepunkt ended with {run.returncode}; see what it said above")

    return work


def main():
    mine, options = sys.argv[1:], []
    if "--" in mine:
        at = mine.index("--")
        mine, options = mine[:at], mine[at + 1 :]
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("records", help="records, one a line, as JSON")
    parser.add_argument("out", help="a folder that does not exist yet: a file for each partition")
    parser.add_argument("--program", default="holdepunkt")
    parser.add_argument("--partitions", type=int, default=os.cpu_count())
    parser.add_argument("--master", default=None, help="such as local[2]; left out: as Spark is set up")
    parser.add_argument("--go-on", action="store_true", help="end well though some records could not be used")
    args = parser.parse_args(mine)
    if not any(option == "--at" or option.startswith("--at=") for option in options):
        parser.error("--at TIME is needed after --: every partition is made for the same point in time")

    if (args.master or "").startswith("local"):
        # On this machine the partitions run with the same Python; on others each has its own.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("holdepunkt")
    if args.master:
        builder = builder.master(args.master)
    spark = builder.getOrCreate()
    size = os.path.getsize(args.records) if os.path.isfile(args.records) else None
    if size is not None:
        # A file is cut by its bytes, in order: no shuffle takes the lines apart.
        spark.conf.set("spark.sql.files.maxPartitionBytes", max(1, -(-size // args.partitions)))
        spark.conf.set("spark.sql.files.openCostInBytes", 0)
        spark.conf.set("spark.sql.files.minPartitionNum", args.partitions)
    lines = spark.read.text(args.records)
    work = assessed(args.program, options, not args.go_on)
    lines.mapInPandas(work, schema="value string").write.text(args.out)
    spark.stop()


if __name__ == "__main__":
    main()

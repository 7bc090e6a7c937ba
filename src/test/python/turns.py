"""Runs two commands by turns and prints the medians of each: turns.py ROUNDS NAME COMMAND... -- NAME COMMAND...

The time is that of the whole process, by the clock and of the processor; ratios are the second's to the first's. A round to
warm up goes before. Output is thrown away.
"""

import os
import subprocess
import sys
import time
from statistics import median


def cost(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"FAILED: {' '.join(command)} ended with {status}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(rounds, *words):
    split = words.index("--")
    contenders = words[:split], words[split + 1 :]
    costs = [[cost(words) for _, *words in contenders] for _ in range(1 + int(rounds))][1:]
    medians = [[median(part) for part in zip(*those)] for those in zip(*costs)]
    for (name, *_), (clock, processor, memory) in zip(contenders, medians):
        print(f"  {name}: {clock:.3f} s, processor {processor:.3f} s, {memory:.0f} MB")
    (clock, processor, _), (other_clock, other_processor, _) = medians
    print(f"  ratio: {other_clock / clock:.2f}, processor {other_processor / processor:.2f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

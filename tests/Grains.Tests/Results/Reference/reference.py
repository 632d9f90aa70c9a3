"""Computes reference.json from the real answer files, with the standard library alone and by other ways than the program:
textbook formulas stratum by stratum, the jackknife in place of Taylor, Simpson's rule for Student's t.

python3 reference.py FOLDER-OF-RESPONSES > reference.json

Populations of strata and margins are made up: they only have to be the same here and in the tests.
"""
import csv, json, math, sys
from collections import Counter, defaultdict

folder = sys.argv[1]


def read(name, encoding):
    with open(f"{folder}/{name}", encoding=encoding, newline="") as file:
        rows = list(csv.reader(file))
    return rows[0], rows[1:]


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def student(degrees, confidence=0.95):
    """Two-sided quantile: Simpson's rule on the density and bisection."""
    scale = math.exp(math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2)) / math.sqrt(degrees * math.pi)
    density = lambda t: scale * (1 + t * t / degrees) ** (-(degrees + 1) / 2)

    def inside(t, steps=2000):
        width = t / steps
        total = density(0) + density(t) + sum((4 if k % 2 else 2) * density(k * width) for k in range(1, steps))
        return 2 * total * width / 3

    low, high = 0.0, 50.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if inside(middle) < confidence else (low, middle)
    return (low + high) / 2


def ratio_error(values, strata, population, mean):
    """Combined ratio estimator, Cochran 6.11: residuals stratum by stratum; those without an answer have residual 0."""
    by = defaultdict(list)
    for value, stratum in zip(values, strata):
        by[stratum].append(0.0 if value is None else value - mean)
    answered = sum(population[s] / len(by[s]) for v, s in zip(values, strata) if v is not None)
    total = 0.0
    for stratum, residuals in by.items():
        n, N = len(residuals), population[stratum]
        centre = sum(residuals) / n
        total += N * N * (1 - n / N) / n * sum((r - centre) ** 2 for r in residuals) / (n - 1)
    return math.sqrt(total) / answered




def mean_of(values, weights):
    return sum(w * v for v, w in zip(values, weights) if v is not None) / sum(w for v, w in zip(values, weights) if v is not None)


result = {}

# Research software engineers, a simple random sample of unknown size.
head, rows = read("rse_2017_uk_public_data.csv", "utf-8")
result["rse"] = {}
for code in ("satisGen1[SQ001]", "satisGen1[SQ002]"):
    column = next(i for i, name in enumerate(head) if name.startswith(code))
    values = [number(row[column]) for row in rows]
    given = [v for v in values if v is not None]
    n, mean = len(given), sum(given) / len(given)
    # With those who did not answer as a part of the sample, the error is that of a mean in a domain.
    m = len(values)
    error = math.sqrt(m / (m - 1) * sum((v - mean) ** 2 for v in given)) / n
    reach = student(m - 1) * error
    result["rse"][code] = {"valid": n, "mean": mean, "error": error, "lower": mean - reach, "upper": mean + reach,
                           "promoters": sum(v >= 9 for v in given) / n, "detractors": sum(v <= 6 for v in given) / n}

# Food: strata are regions, populations made up; an index of two branches.
head, rows = read("538_food-world-cup-data.csv", "latin-1")
strata = [row[-1] or "none" for row in rows]
sizes = Counter(strata)
population = {s: 40 * n + 25 * k for k, (s, n) in enumerate(sorted(sizes.items()))}
weights = [population[s] / sizes[s] for s in strata]
columns = {}
for country in ("Italy", "France", "China", "Thailand"):
    index = next(i for i, name in enumerate(head) if country in name)
    columns[country] = [number(row[index]) for row in rows]
food = result["food"] = {"answers": len(rows), "population": population, "items": {}}
t = student(len(rows) - len(sizes))
for country, values in columns.items():
    mean = mean_of(values, weights)
    error = ratio_error(values, strata, population, mean)
    satisfied = [None if v is None else float(v >= 4) for v in values]
    share = mean_of(satisfied, weights)
    share_error = ratio_error(satisfied, strata, population, share)
    effective = share * (1 - share) / share_error ** 2
    square = t * t / effective
    centre, half = (share + square / 2) / (1 + square), math.sqrt(share * (1 - share) * square + square * square / 4) / (1 + square)
    food["items"][country] = {"valid": sum(v is not None for v in values), "mean": mean, "error": error,
                              "lower": mean - t * error, "upper": mean + t * error,
                              "satisfied": share, "satisfiedError": share_error, "satisfiedLower": centre - half, "satisfiedUpper": centre + half}


def index(weights):
    score = {c: (mean_of(v, weights) - 1) / 4 * 100 for c, v in columns.items()}
    return 0.6 * (0.7 * score["Italy"] + 0.3 * score["France"]) + 0.4 * (0.5 * score["China"] + 0.5 * score["Thailand"])


# Left-out means from sums, so that 1,373 of them take a moment.
def fast_jackknife():
    sums = {c: [sum(w * v for v, w in zip(vs, weights) if v is not None), sum(w for v, w in zip(vs, weights) if v is not None)] for c, vs in columns.items()}
    part = {c: defaultdict(lambda: [0.0, 0.0]) for c in columns}
    for c, vs in columns.items():
        for v, w, s in zip(vs, weights, strata):
            if v is not None:
                part[c][s][0] += w * v
                part[c][s][1] += w
    total = 0.0
    for stratum, n in sizes.items():
        left = []
        for k, s in enumerate(strata):
            if s != stratum:
                continue
            score, up = {}, n / (n - 1)
            for c in columns:
                v, w = columns[c][k], weights[k]
                y = sums[c][0] + (up - 1) * part[c][s][0] - (up * w * v if v is not None else 0)
                x = sums[c][1] + (up - 1) * part[c][s][1] - (up * w if v is not None else 0)
                score[c] = (y / x - 1) / 4 * 100
            left.append(0.6 * (0.7 * score["Italy"] + 0.3 * score["France"]) + 0.4 * (0.5 * score["China"] + 0.5 * score["Thailand"]))
        centre = sum(left) / n
        total += (1 - n / population[stratum]) * (n - 1) / n * sum((x - centre) ** 2 for x in left)
    return math.sqrt(total)


food["index"] = {"value": index(weights), "jackknife": fast_jackknife()}

# Flying: shares, and raking to made-up margins of sex and age.
head, rows = read("538_flying-etiquette.csv", "latin-1")
flying = result["flying"] = {}
for key, start in (("recline", "Is itrude to recline"), ("baby", "In general, is itrude to bring a baby")):
    column = next(i for i, name in enumerate(head) if name.startswith(start))
    given = [row[column] for row in rows if row[column]]
    rude = sum(answer.startswith("Yes") for answer in given)
    flying[key] = {"valid": len(given), "rude": rude, "share": rude / len(given)}
sex, age = head.index("Gender"), head.index("Age")
known = [row for row in rows if row[sex] and row[age]]
margins = [(sex, {"Female": 51, "Male": 49}), (age, {"18-29": 21, "30-44": 26, "45-60": 28, "> 60": 25})]
raked = [1.0] * len(known)
for _ in range(500):
    for column, targets in margins:
        sums = defaultdict(float)
        for row, w in zip(known, raked):
            sums[row[column]] += w
        raked = [w * len(known) * targets[row[column]] / sum(targets.values()) / sums[row[column]] for row, w in zip(known, raked)]
baby = next(i for i, name in enumerate(head) if name.startswith("In general, is itrude to bring a baby"))
answers = [None if not row[baby] else float(row[baby].startswith("Yes")) for row in known]
flying["raked"] = {"answers": len(known), "kish": len(known) * sum(w * w for w in raked) / sum(raked) ** 2, "share": mean_of(answers, raked),
                   "weights": {f"{s}/{a}": next(w for row, w in zip(known, raked) if row[sex] == s and row[age] == a)
                               for s in margins[0][1] for a in margins[1][1]}}
json.dump(result, sys.stdout, indent=1, sort_keys=True)
print()

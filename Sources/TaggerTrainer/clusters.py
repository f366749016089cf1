"""Groups words alike by the embeddings of the morphological analyser Kiwi.

    pip install kiwipiepy==0.24.1 kiwipiepy_model==0.24.0 numpy
    python3 clusters.py words.tsv > clusters.tsv

Kiwi's language model (cong.mdl) tells by two vectors of a morpheme which words follow it and which
words it follows. What is alike in both is put into one of FINE clusters (k-means over the two side by
side, scaled to one length), and these clusters into one of COARSE. Prints a word, a tab, its cluster, a
tab, and that cluster's own, for those words of the list whose morphemes Kiwi knows.
"""

import os, re, struct, sys
import numpy as np
import kiwipiepy, kiwipiepy_model

FINE, COARSE, ROUNDS = 512, 64, 30
# How much what stands before a word weighs beside what stands behind it.
BEFORE = 0.6
NOUNS = ("NNG", "NNP", "NNB", "NR", "NP", "XR", "XSN")
OTHERS = ("VV", "VA", "MAG")

folder = os.path.dirname(kiwipiepy_model.__file__)
with open(os.path.join(folder, "cong.mdl"), "rb") as file:
    model = file.read()
(vocabulary, contexts, width, _, _, _, _, group, nodes, sizes_at, keys_at, values_at,
 vectors_at) = struct.unpack_from("<QQHHBBBBQQQQQ", model)


def numbers(start, count, lengths):
    """Numbers packed by StreamVByte: two bits each tell which of four lengths it has in bytes."""
    control = np.frombuffer(model, np.uint8, (count + 3) // 4, start)
    codes = np.stack([control >> shift & 3 for shift in (0, 2, 4, 6)], 1).reshape(-1)[:count]
    length = np.array(lengths)[codes]
    first = start + len(control) + np.concatenate([[0], np.cumsum(length)[:-1]])
    data, result = np.frombuffer(model, np.uint8), np.zeros(count, np.int64)
    for byte in range(4):
        has = length > byte
        result[has] |= data[first[has] + byte].astype(np.int64) << 8 * byte
    return result


def vectors(start, stride, rows):
    """Vectors packed in four bits, each group of them with a scale and a zero of its own."""
    rows = np.asarray(rows)
    raw = np.frombuffer(model, np.uint8, stride * (rows.max() + 1), start).reshape(-1, stride)[rows]
    half = width // 2
    values = np.empty((len(rows), width), np.float32)
    values[:, 0::2], values[:, 1::2] = raw[:, :half] & 15, raw[:, :half] >> 4
    whole = raw[:, half:half + 2].copy().view(np.float16).astype(np.float32)
    scale = raw[:, half + 2:half + 2 + width // group].astype(np.int16)
    zeros, scales = ((scale >> 6) + 6).repeat(group, 1), ((scale & 63) + 9).repeat(group, 1)
    return (values - zeros) * scales * whole


def contexts_of_one():
    """By morpheme: the context that it alone is. The tree of contexts is stored depth first."""
    sizes = numbers(sizes_at, nodes, (0, 1, 2, 4)).tolist()
    keys = numbers(keys_at, nodes - 1, (1, 2, 3, 4)).tolist()
    values = numbers(values_at, nodes, (0, 1, 2, 4)).tolist()
    found, open_nodes = {}, [sizes[0]]
    for node in range(1, nodes):
        if len(open_nodes) == 1:
            found[keys[len(found)]] = values[node]
        open_nodes[-1] -= 1
        if sizes[node]:
            open_nodes.append(sizes[node])
        while open_nodes and open_nodes[-1] == 0:
            open_nodes.pop()
    return found


def unit(rows):
    return rows / np.maximum(1e-9, np.linalg.norm(rows, axis=1, keepdims=True))


def spread(rows):
    """What all vectors have in common taken off: their mean, and the direction they lie along."""
    rows = unit(rows)
    rows = rows - rows.mean(0)
    _, directions = np.linalg.eigh(rows.T @ rows)
    last = directions[:, -1:]
    return unit(rows - (rows @ last) @ last.T)


def clusters(rows, count, random):
    centres = rows[random.choice(len(rows), count, replace=False)].copy()
    for _ in range(ROUNDS):
        near = rows @ centres.T
        nearest = near.argmax(1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, rows)
        empty = np.flatnonzero(np.bincount(nearest, minlength=count) == 0)
        sums[empty] = rows[np.argsort(near.max(1))[:len(empty)]]
        centres = unit(sums)
    return (rows @ centres.T).argmax(1), centres


with open(sys.argv[1], encoding="utf-8") as file:
    listed = {line.split("\t")[0] for line in file}
kiwi, context = kiwipiepy.Kiwi(), contexts_of_one()
chosen = {}
# The commonest first; of words spelt alike the noun.
for tags in (NOUNS, OTHERS):
    for number in range(vocabulary):
        one = kiwi.morpheme(number)
        if one.tag in tags and context.get(number) and one.form in listed \
                and re.fullmatch("[가-힣A-Za-z0-9]{2,10}", one.form):
            chosen.setdefault(one.form, number)
ids = np.array(list(chosen.values()))
output = vectors_at + contexts * (width // 2 + 2 + width // group + 6)
behind = spread(vectors(vectors_at, width // 2 + 2 + width // group + 6, [context[i] for i in ids]))
before = spread(vectors(output, width // 2 + 2 + width // group, ids))
random = np.random.default_rng(1)
fine, centres = clusters(unit(np.hstack([behind, BEFORE * before])).astype(np.float32), FINE, random)
coarse, _ = clusters(centres, COARSE, random)
for form, cluster in zip(chosen, fine):
    print(form, cluster, coarse[cluster], sep="\t")

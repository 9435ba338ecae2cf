"""From sentences to tags and trees: spaCy's small network, its sums made by NumPy.

Tokens, weights and the moves of the parser are spaCy's, and so are the answers. Only the sums are
made here, for many sentences at once, in less than half the time: spaCy makes those of a parser
state one by one, each behind a lock, and sums up a word anew wherever it stands. Understood is a
tagger and a parser of spaCy 3 on one `MultiHashEmbed` and `MaxoutWindowEncoder`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.integer[Any]]

KEPT_WORDS = 50_000
"""Words whose vectors are kept, some 600 bytes each."""
_TINY = 1e-8


class Tokens(NamedTuple):
    """The tokens of a text, in columns, which are far fewer objects than rows."""

    starts: list[int]
    ends: list[int]
    """Token `n` is `text[starts[n]:ends[n]]`."""
    tags: list[str]
    """Penn Treebank tags."""
    deps: list[str]
    heads: list[int]
    """The place of the token that governs each; its own at the top."""
    blank: list[int]
    """1 where a token is only white space."""


class Network:
    """A tagger and a parser, with all that they have learned."""

    def __init__(self, language: Language) -> None:
        tagger: Any = language.get_pipe("tagger")
        parser: Any = language.get_pipe("parser")
        tok2vec: Any = language.get_pipe("tok2vec")
        embed, encode = tok2vec.model.layers
        self._make_doc = language.make_doc
        self._words = _Words(embed)
        self._encoder = _Encoder(encode)
        self._tags: tuple[str, ...] = tagger.labels
        self._relation: Any = cache(language.vocab.strings.__getitem__)
        self._tagging = _Affine(tagger.model.layers[-1].layers[0])
        self._parser = _Parser(parser, language.make_doc("a"))

    def read(self, texts: Sequence[str]) -> Iterator[Tokens]:
        """The tokens of each text."""
        docs = [self._make_doc(text) for text in texts]
        lengths = [len(doc) for doc in docs]
        vectors = self._encoder.encoded(self._words.vectors(docs), lengths)
        tags = self._tagging(vectors).argmax(axis=1)
        self._parser.parse(docs, vectors)
        for doc, own in zip(docs, np.split(tags, np.cumsum(lengths)[:-1]), strict=True):
            yield self._tokens(doc, own)

    def _tokens(self, doc: Doc, tags: Numbers) -> Tokens:
        rows = doc.to_array(["IDX", "LENGTH", "DEP", "HEAD", "IS_SPACE"])
        starts, lengths, deps, heads, blank = rows.T
        return Tokens(
            starts=starts.tolist(),
            ends=(starts + lengths).tolist(),
            tags=[self._tags[tag] for tag in tags],
            deps=[self._relation(dep) for dep in deps.tolist()],
            heads=(np.arange(len(doc)) + heads.astype(np.int64)).tolist(),
            blank=blank.tolist(),
        )


class _Words:
    """What the network makes of each word by itself, kept for the places where it stands again.

    The tables of the embedding are multiplied once with the layer above them, so that a word is
    a plain sum of rows: the same one, to the last bit, whatever stands beside it.
    """

    def __init__(self, embed: Any) -> None:
        columns, _, tables, mix, _ = embed.layers
        self._columns: list[int | str] = columns.attrs["columns"]
        self._layer = _Layer(mix.layers[0])
        hashes = [table.layers[1] for table in tables.layers[0].layers]
        self._seeds = [(table.ops.hash, table.attrs["seed"]) for table in hashes]
        weights = np.split(self._layer.weights, len(hashes))
        self._rows = [table.get_param("E") @ w for table, w in zip(hashes, weights, strict=True)]
        self._kept: dict[bytes, bytes] = {}

    def vectors(self, docs: Sequence[Doc]) -> Floats:
        """One row a token."""
        features = np.concatenate([doc.to_array(self._columns) for doc in docs])
        keys, kept = _packed(features), self._kept
        if len(kept) > KEPT_WORDS:
            kept = self._kept = {}
        new = {key: at for at, key in enumerate(keys) if key not in kept}
        if new:
            made = self._made(np.ascontiguousarray(features[list(new.values())].T))
            kept.update(zip(new, _packed(made), strict=True))
        found = np.frombuffer(b"".join([kept[key] for key in keys]), "f")
        return found.reshape(len(keys), -1)

    def _made(self, features: Numbers) -> Floats:
        sums = [
            rows[hashed(ids, seed) % len(rows)].sum(axis=1)
            for ids, rows, (hashed, seed) in zip(features, self._rows, self._seeds, strict=True)
        ]
        return self._layer.activated(np.sum(sums, axis=0))


class _Encoder:
    """What the network makes of words among their neighbours."""

    def __init__(self, encode: Any) -> None:
        self._gap: int = encode.attrs["pad"]
        """Empty rows around each sentence, which is what keeps one from the next."""
        self._layers = [_Layer(each.layers[0].layers[1]) for each in encode.layers[0].layers]

    def encoded(self, words: Floats, lengths: Sequence[int]) -> Floats:
        """One row a word, where `lengths` tells how many stand in each sentence."""
        gaps = np.repeat(self._gap * np.arange(1, len(lengths) + 1), lengths)
        places = np.arange(len(words)) + gaps + 1
        height = len(words) + self._gap * (len(lengths) + 1) + 2
        rows: Floats = np.zeros((height, words.shape[1]), "f")
        rows[places] = words
        for layer in self._layers:
            window = np.concatenate([rows[:-2], rows[1:-1], rows[2:]], axis=1)
            rows[1:-1] += layer.activated(window @ layer.weights)
        found: Floats = rows[places]
        return found


class _Parser:
    """The arc-eager parser of spaCy, one move of all sentences at a time.

    What a word adds to the first layer in each role (next in line, on top of the stack, first
    child, ...) is multiplied once, so that a state of the parser is the sum of a few rows.
    """

    def __init__(self, parser: Any, doc: Doc) -> None:
        model = parser.model
        self._spacy = parser
        self._narrow = _Affine(model.get_ref("tok2vec").layers[-1])
        self._upper = _Affine(model.get_ref("upper"))
        lower = model.get_ref("lower")
        weights = lower.get_param("W")
        roles, self._width, _, inner = weights.shape
        self._weights = weights.transpose(3, 0, 2, 1).reshape(inner, -1).copy()
        self._nothing = lower.get_param("pad").transpose(0, 1, 3, 2).reshape(-1)
        self._bias = lower.get_param("b").T.reshape(-1)
        self._roles = np.arange(roles)[:, np.newaxis] + roles
        """The places of the roles among the rows of the first word; those of no word come first."""
        self._step: Any = model.predict([doc])
        """A step of spaCy's own, asked only which word has which role in a state."""

    def parse(self, docs: Sequence[Doc], vectors: Floats) -> None:
        """Gives the tokens of each document their heads and relations."""
        roles = self._in_roles(self._narrow(vectors))
        every = self._spacy.moves.init_batch(docs)
        states = [state for state in every if not state.is_final()]
        while states:
            words = self._step.get_token_ids(states).T * len(self._roles)
            sums = np.add.reduce(roles.take(words + self._roles, axis=0), axis=0)
            sums += self._bias
            scores = self._upper(_largest(sums, self._width))
            states = self._spacy.transition_states(states, scores)
        self._spacy.set_annotations(docs, every)

    def _in_roles(self, vectors: Floats) -> Floats:
        """One row for each word and role, those of no word first."""
        rows = np.empty((len(vectors) + 1, len(self._nothing)), "f")
        rows[0] = self._nothing
        np.dot(vectors, self._weights, out=rows[1:])
        found: Floats = rows.reshape(len(rows) * len(self._roles), -1)
        return found


class _Layer:
    """A maxout layer, normalised: the largest of several sums, brought to one scale."""

    def __init__(self, layers: Any) -> None:
        found = {each.name: each for each in layers.walk()}
        maxout, norm = found["maxout"], found["layernorm"]
        self.weights: Floats = maxout.get_param("W").transpose(2, 1, 0).reshape(
            maxout.get_dim("nI"), -1
        ).copy()  # fmt: skip
        """A column a sum: all first rivals, then all second ones, and so on."""
        self._bias: Floats = maxout.get_param("b").T.reshape(-1)
        self._scale, self._shift = norm.get_param("G"), norm.get_param("b")

    def activated(self, products: Floats) -> Floats:
        """The values from the products with the weights, which are overwritten."""
        products += self._bias
        found = _largest(products, len(self._scale))
        found -= np.add.reduce(found, axis=1, keepdims=True) / found.shape[1]
        squares = np.einsum("ij,ij->i", found, found) / found.shape[1]
        found /= np.sqrt(squares + _TINY)[:, np.newaxis]
        found *= self._scale
        found += self._shift
        return found


class _Affine:
    """A layer of plain sums."""

    def __init__(self, layer: Any) -> None:
        self._weights = layer.get_param("W").T.copy()
        self._bias = layer.get_param("b")

    def __call__(self, vectors: Floats) -> Floats:
        found: Floats = vectors @ self._weights
        found += self._bias
        return found


def _largest(sums: Floats, width: int) -> Floats:
    """The largest of the rivals, which stand `width` columns apart."""
    found = np.maximum(sums[:, :width], sums[:, width : 2 * width])
    for start in range(2 * width, sums.shape[1], width):
        np.maximum(found, sums[:, start : start + width], out=found)
    return found


def _packed(rows: Floats | Numbers) -> list[bytes]:
    """Each row as bytes."""
    found: list[bytes] = rows.view(f"V{rows.strides[0]}").ravel().tolist()
    return found

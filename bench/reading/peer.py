"""The functional peer of reading: medSpaCy with a list of phrases and of denials, over one text.

Reads one JSON object on standard input ({"phrases": {label: phrase}, "denials": [word], "texts": [text],
"timed": [text]}) and writes one to standard output: what it found in each text, and how long the timed ones took, read
one after another as it is meant to read.
"""

import json
import sys
import time

from loguru import logger

logger.remove()

import medspacy  # noqa: E402  (its parts log while they load)
import spacy  # noqa: E402
from medspacy.context import ConTextRule  # noqa: E402
from medspacy.ner import TargetRule  # noqa: E402


def main():
    given = json.load(sys.stdin)
    nlp = medspacy.load(enable=["medspacy_pyrush", "medspacy_target_matcher"])
    nlp.max_length = 10_000_000
    matcher = nlp.get_pipe("medspacy_target_matcher")
    matcher.add([TargetRule(phrase, label) for label, phrase in given["phrases"].items()])
    # Its own rules are English and clinical; both sides get the same list.
    if "medspacy_context" in nlp.pipe_names:
        nlp.remove_pipe("medspacy_context")
    context = nlp.add_pipe("medspacy_context", config={"rules": None})
    context.add([ConTextRule(word, "NEGATED_EXISTENCE", direction="FORWARD", max_scope=6) for word in given["denials"]])
    found = []
    for text in given["texts"]:
        doc = nlp(text)
        # Offsets in bytes, as the reader counts.
        at = lambda place: len(text[:place].encode())
        found.append([[ent.label_, at(ent.start_char), at(ent.end_char), bool(ent._.is_negated)] for ent in doc.ents])
    start = time.perf_counter()
    for text in given["timed"]:
        nlp(text)
    seconds = time.perf_counter() - start
    json.dump({"version": medspacy.__version__ if hasattr(medspacy, "__version__") else "", "spacy": spacy.__version__,
               "found": found, "seconds": seconds}, sys.stdout)


main()

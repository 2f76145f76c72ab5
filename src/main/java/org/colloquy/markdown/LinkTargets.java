package org.colloquy.markdown;

/** What the links of a corpus may lead to. */
record LinkTargets(CorpusFiles files, Glossary glossary, ListedPeople people) {}

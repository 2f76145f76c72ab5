package org.colloquy.reader.link;

import org.colloquy.reader.entry.Glossary;
import org.colloquy.reader.entry.ListedPeople;
import org.colloquy.reader.source.CorpusLayout;

/** Targets to which the links of a corpus may lead. */
public record LinkTargets(CorpusLayout files, Glossary glossary, ListedPeople people) {}

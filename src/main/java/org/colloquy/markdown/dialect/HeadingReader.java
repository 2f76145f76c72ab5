package org.colloquy.markdown.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.corpus.Dialect;
import org.colloquy.markdown.dialect.Mark.Role;

/** Headings ask. Labels below them are those of answers. */
record HeadingReader() implements Reader {
    private static final double WEIGHT = 0.9;

    @Override
    public Plan read(Manuscript manuscript) {
        Evidence evidence = Evidence.of(manuscript.body());
        List<Mark> marks =
                manuscript.utterances().stream()
                        .map(said -> new Mark(Role.SAID, said.candidate().line(), said, null))
                        .toList();
        double score = WEIGHT * evidence.fit() * sure(evidence.questions());
        boolean few = evidence.questions() * 2 < evidence.headings();
        String why =
                "%d of %d headings at their level ask"
                        .formatted(evidence.questions(), evidence.headings());
        return new Plan(Dialect.HEADINGS, few ? 0 : score, why, marks);
    }

    /** Many marks of one kind are no accident. */
    static double sure(int marks) {
        return 1 - 1.0 / (1 + marks);
    }

    /**
     * The headings at the level of those that ask.
     *
     * @param questions how many of them ask, or are numbered like those that do
     */
    record Evidence(int questions, int headings) {
        private record Words(Chunk chunk, String words) {}

        static Evidence of(Body body) {
            String text = body.text();
            List<Words> all =
                    body.headings().stream()
                            .map(heading -> new Words(heading, heading.headingText(text)))
                            .filter(heading -> !heading.words().isEmpty())
                            .toList();
            int level = level(all);
            List<String> peers =
                    all.stream()
                            .filter(heading -> heading.chunk().level() == level)
                            .map(Words::words)
                            .toList();
            boolean numbered = peers.stream().filter(Asking::isNumbered).count() * 2 > peers.size();
            long asking =
                    peers.stream()
                            .filter(
                                    p ->
                                            asks(p)
                                                    || Asking.commands(p)
                                                    || (numbered && Asking.isNumbered(p)))
                            .count();
            return new Evidence((int) asking, peers.size());
        }

        double fit() {
            return headings == 0 ? 0 : (double) questions / headings;
        }

        private static boolean asks(String heading) {
            return Asking.asks(heading) || Asking.isLabelled(heading);
        }

        private static int level(List<Words> all) {
            return all.stream()
                    .filter(heading -> asks(heading.words()))
                    .map(Words::chunk)
                    .collect(Collectors.groupingBy(Chunk::level, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(
                            Map.Entry.<Integer, Long>comparingByValue()
                                    .thenComparing(
                                            Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }
    }
}

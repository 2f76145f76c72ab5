package org.colloquy.search.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.cluster.ClusterFault.FaultKind;
import org.colloquy.search.cluster.ClusterState.OwnIndex;
import org.colloquy.search.index.EntryKeys;
import org.colloquy.search.index.IndexEdition;
import tools.jackson.databind.node.ObjectNode;

/**
 * Filler of an index in a cluster with an edition: one of its own, which is complete before anybody
 * is told of it. What an earlier edition has is not sent again; what a run that was broken off has
 * sent is neither.
 */
public final class ClusterIndexer {
    /** Time that a node has for one request of all that is asked here. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration COPYING = Duration.ofMinutes(1);

    private final ClusterClient client;
    private final ClusterSettings settings;
    private final ClusterState state;
    private final int shards;

    /**
     * Creates an indexer; nothing is asked of the cluster before it is filled.
     *
     * @param shards the number of parts of an index that is made anew
     */
    public ClusterIndexer(ClusterClient client, ClusterSettings settings, int shards) {
        this.client = client;
        this.settings = settings;
        this.state = new ClusterState(client, settings);
        this.shards = shards;
    }

    /**
     * Outcome for an edition in the cluster.
     *
     * @param index its name
     * @param sent of how many interviews the entries were sent
     * @param removed the names of indexes of earlier editions that were taken away
     * @param copied whether each part of it has a copy on another node, where there are others
     */
    public record FilledIndex(
            String index,
            int interviews,
            int sent,
            int entries,
            List<String> removed,
            boolean copied) {
        public FilledIndex {
            removed = List.copyOf(removed);
        }
    }

    /**
     * Fills the index of an edition, and lets the name stand for it.
     *
     * @param progress is told how many interviews are done
     * @throws ClusterFault if that is not possible; what was searched before still is
     */
    public FilledIndex fill(Corpus corpus, IntConsumer progress) {
        ClusterVersion.of(client, Deadline.in(PATIENCE));
        IndexEdition edition = new IndexEdition(corpus, new EntryKeys());
        List<String> names = ClusterEdition.names(edition);
        if (new HashSet<>(names).size() < names.size()) {
            throw new ClusterFault(FaultKind.OTHER, "two interviews have the same short name");
        }
        String digest = ClusterEdition.digest(edition);
        String target = ClusterEdition.index(settings, digest);
        Optional<OwnIndex> before = state.current();
        Optional<OwnIndex> there = state.index(target);
        if (there.filter(own -> own.complete() && own.edition().equals(digest)).isPresent()) {
            ClusterEdition told = state.edition(there.get()).orElseThrow(this::notWhole);
            return finish(target, told, 0, before);
        }
        ClusterEdition earlier =
                before.filter(this::isReadable).flatMap(state::edition).orElse(none());
        begin(target, digest, names, there, before, earlier);
        Map<String, Integer> present = state.entries(target);
        takeOut(target, names, present);
        Filling filling = new Filling(corpus, names, earlier.byName(), present);
        ClusterEdition told = new ClusterEdition(digest, send(target, filling, progress));
        seal(target, told);
        return finish(target, told, filling.sent, before);
    }

    private boolean isReadable(OwnIndex index) {
        return index.complete()
                && index.format() == ClusterFields.FORMAT
                && index.program().equals(ClusterEdition.program());
    }

    private static ClusterEdition none() {
        return new ClusterEdition("", List.of());
    }

    private ClusterFault notWhole() {
        return new ClusterFault(
                FaultKind.FOREIGN, "the index of this edition does not say what it has; delete it");
    }

    private void begin(
            String target,
            String digest,
            List<String> names,
            Optional<OwnIndex> there,
            Optional<OwnIndex> before,
            ClusterEdition earlier) {
        if (there.isEmpty()) {
            Set<String> own = earlier.byName().keySet();
            long common = names.stream().filter(own::contains).count();
            if (before.isPresent() && common > 0 && 2 * common >= own.size()) {
                state.copy(before.get().name(), target);
            } else {
                ObjectNode definition = ClusterFields.definition(shards, state.meta(digest, false));
                state.ask("PUT", "/" + target, definition);
                return;
            }
        }
        state.tell(target, digest, false);
    }

    private void takeOut(String target, List<String> names, Map<String, Integer> present) {
        Set<String> wanted = new HashSet<>(names);
        List<String> gone = present.keySet().stream().filter(one -> !wanted.contains(one)).toList();
        state.remove(target, gone);
    }

    /** The documents to be sent, and a count of those that were. */
    private static final class Filling {
        private final Corpus corpus;
        private final List<String> names;
        private final Map<String, IndexedPart> earlier;
        private final Map<String, Integer> present;
        private int sent;

        private Filling(
                Corpus corpus,
                List<String> names,
                Map<String, IndexedPart> earlier,
                Map<String, Integer> present) {
            this.corpus = corpus;
            this.names = names;
            this.earlier = earlier;
            this.present = present;
        }

        private IndexedPart add(int number, EntryDocuments documents, BulkSender sender) {
            String name = names.get(number);
            IndexedPart known = earlier.get(name);
            int there = present.getOrDefault(name, 0);
            if (known != null && known.entries() == there) {
                return known;
            }
            Map<String, ObjectNode> all = new HashMap<>();
            IndexedPart part = documents.of(name, corpus.interviews().get(number), all::put);
            if (part.entries() != there) {
                all.forEach(sender::add);
                sent++;
            }
            return part;
        }
    }

    private List<IndexedPart> send(String target, Filling filling, IntConsumer progress) {
        List<IndexedPart> parts = new ArrayList<>();
        EntryDocuments documents = new EntryDocuments(filling.corpus);
        try (BulkSender sender = new BulkSender(client, settings, target)) {
            for (int i = 0; i < filling.names.size(); i++) {
                parts.add(filling.add(i, documents, sender));
                progress.accept(i + 1);
            }
            sender.finish();
        }
        return parts;
    }

    private void seal(String target, ClusterEdition told) {
        state.ask("PUT", "/" + target + "/_doc/" + ClusterEdition.ID, told.document());
        int there = state.entries(target).values().stream().mapToInt(Integer::intValue).sum();
        if (there != told.entries()) {
            throw new ClusterFault(
                    FaultKind.OTHER,
                    "the index %s has %d of %d passages; nothing was swapped"
                            .formatted(target, there, told.entries()));
        }
        state.tell(target, told.digest(), true);
        state.seal(target);
    }

    private FilledIndex finish(
            String target, ClusterEdition told, int sent, Optional<OwnIndex> before) {
        boolean copied = state.awaitCopies(target, COPYING);
        state.swap(target);
        List<String> removed = new ArrayList<>();
        for (OwnIndex one : state.all()) {
            boolean kept =
                    one.name().equals(target)
                            || before.filter(last -> last.name().equals(one.name())).isPresent();
            if (!kept && before.filter(last -> !last.name().equals(target)).isPresent()) {
                state.ask("DELETE", "/" + one.name(), null);
                removed.add(one.name());
            }
        }
        return new FilledIndex(target, told.parts().size(), sent, told.entries(), removed, copied);
    }
}

package org.colloquy.across;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.corpus.Revision;

/**
 * Questions that have nothing to do with any other: none has their wording or one that is alike,
 * and none would have their address. Each founds a family of its own, which is not shown; whether
 * it is there or not changes nothing for the others.
 */
final class Loners {
    /** Of more questions than this it takes longer to say so than to find all families. */
    private static final int A_FEW = 8;

    private static final Pattern NUMBER = Pattern.compile("(?:-\\d+)+$");

    private Loners() {}

    /**
     * Whether questions had nothing to do with any other before they were worded otherwise, and
     * have not now.
     *
     * @param reworded some
     * @param before all questions, those before they were reworded among them
     * @param now all questions as they are now
     */
    static boolean are(
            List<Revision<Put>> reworded, Collection<List<Put>> before, Collection<List<Put>> now) {
        return reworded.size() <= A_FEW
                && isAloneEach(reworded.stream().map(Revision::earlier).toList(), before)
                && isAloneEach(reworded.stream().map(Revision::later).toList(), now);
    }

    private static boolean isAloneEach(List<Put> some, Collection<List<Put>> all) {
        List<Loner> loners = some.stream().map(Loner::new).toList();
        return all.parallelStream().noneMatch(others -> meetsAny(loners, others));
    }

    // Plain loops: after a start nothing of this has been compiled when it is first wanted.
    private static boolean meetsAny(List<Loner> loners, List<Put> others) {
        for (Put other : others) {
            for (Loner loner : loners) {
                if (loner.meets(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final class Loner {
        private final Put put;
        private final String address;

        Loner(Put put) {
            this.put = put;
            // One whose address is taken gets a number behind it.
            this.address = NUMBER.matcher(put.address()).replaceFirst("");
        }

        boolean meets(Put other) {
            return isAlike(other) && !other.place().equals(put.place());
        }

        private boolean isAlike(Put other) {
            return other.address().startsWith(address)
                    || other.wording().key().equals(put.wording().key())
                    || other.wording().likeness(put.wording()) > 0;
        }
    }
}

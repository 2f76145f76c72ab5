package org.colloquy.search.cluster;

import java.io.Serial;

/** Failure of a cluster to do what it was asked, in one sentence for an operator. */
public final class ClusterFault extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final FaultKind kind;

    /** Kind of what is wrong. */
    public enum FaultKind {
        /** No node answers. */
        AWAY,
        /** No node answers in time. */
        SLOW,
        /** A certificate is not trusted, or is for another host. */
        CERTIFICATE,
        /** The user is not known, or may not do it. */
        REFUSED,
        /** The thing that was asked for is not there. */
        MISSING,
        /** The thing that was to be made is there. */
        PRESENT,
        /** It has too much to do, or is not whole just now. */
        BUSY,
        /** It takes nothing more: a disk is nearly full, or somebody forbade it. */
        FULL,
        /** It is another program, another version, or what it has was made by another program. */
        FOREIGN,
        /** Anything else. */
        OTHER
    }

    ClusterFault(FaultKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Returns what is wrong. */
    public FaultKind kind() {
        return kind;
    }
}

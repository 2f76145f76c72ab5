package org.colloquy.browser;

import java.util.List;

/** An interview, and queries that spell its words otherwise or ask for what it does not have. */
final class SpeltOtherwise {
    static final String MILL =
            """
            ---
            interviewees: [Ben ap Sample]
            ---
            ## Who kept the mill?

            Old Muller kept the mill. A mole had dug below it.

            Mole and mole, and a mole in the mole trap.

            The mole catcher was paid £12,500, and the U.S. partners paid 1.250 more.

            The organist played at the co-operation hall.

            The email came from Donaudampfschifffahrtsgesellschaft. マグロ was eaten.

            An e-mail came back.

            The tide ledger lies beside the eltoo proposal.
            """;

    static final List<String> QUERIES =
            List.of(
                    "muler",
                    "etloo",
                    "orgnaist plaed",
                    "the organ- ist played",
                    "Ben ap Sample",
                    "Ben ap Sample mole",
                    "wicker ben -catcher",
                    "mole Sample OR xyzzyx",
                    "ben ap sample xyzzyx",
                    "ban sample",
                    "mole ben sampel",
                    "mole who ap sample",
                    "Orgnaist",
                    "cooperation",
                    "Donaudampfschifffahrt",
                    "12500",
                    "1250",
                    "12.500",
                    "US partners",
                    "us",
                    "e-mail",
                    "まぐろ",
                    "mole organist marmalade xyzzyx",
                    "mole organist",
                    "xyzzyx",
                    "tyde legder",
                    "mole ole",
                    "muler -etloo",
                    "e-mial",
                    "molle");

    /** A page of the house, whose words are no passage of an interview. */
    static final String PAGE = "# About\n\nMolle is a place.\n";

    private SpeltOtherwise() {}
}

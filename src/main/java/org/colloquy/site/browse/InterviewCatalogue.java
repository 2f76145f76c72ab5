package org.colloquy.site.browse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;

/** All interviews of a corpus in every order; each is made once, when it is first wanted. */
public final class InterviewCatalogue {
    private final Corpus corpus;
    private final Lazy<List<ListOrder>> orders;
    private final Lazy<NarrowingFile> narrowing;
    private final Map<ListOrder, Lazy<ListedInterviews>> lists = new EnumMap<>(ListOrder.class);

    public InterviewCatalogue(Corpus corpus) {
        this.corpus = corpus;
        Lazy<ListSorter> sorter = new Lazy<>(() -> new ListSorter(corpus));
        this.orders = new Lazy<>(() -> sorter.get().orders(all()));
        this.narrowing = new Lazy<>(() -> NarrowingFile.of(corpus, all()));
        for (ListOrder order : ListOrder.values()) {
            lists.put(order, new Lazy<>(() -> sorter.get().sorted(order, all())));
        }
    }

    /** Returns every interview once, whatever its languages, the newest first. */
    List<Interview> all() {
        return corpus.translations().leads();
    }

    /** Returns the file by which a script narrows the list. */
    NarrowingFile narrowing() {
        return narrowing.get();
    }

    /** Returns the orders in which there is something to see. */
    List<ListOrder> orders() {
        return orders.get();
    }

    /** Returns all interviews in an order. */
    ListedInterviews list(ListOrder order) {
        Lazy<ListedInterviews> list = lists.get(order);
        return list == null ? new ListedInterviews(List.of()) : list.get();
    }
}

package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Merger of units that follow each other into a group. */
final class GroupMerger {
    private final List<OfflineUnit> units = new ArrayList<>();
    private final Map<String, GroupPostings> words = new HashMap<>();
    private final StemForms stems = new StemForms();

    private GroupMerger() {}

    static InvertedGroup merged(List<InvertedUnit> units) {
        GroupMerger merger = new GroupMerger();
        units.forEach(merger::add);
        return merger.end();
    }

    private void add(InvertedUnit inverted) {
        List<String> forms = inverted.forms();
        for (int i = 0; i < forms.size(); i++) {
            words.computeIfAbsent(forms.get(i), form -> new GroupPostings())
                    .add(units.size(), inverted.spots().get(i), inverted.places().get(i));
        }
        stems.addAll(inverted.stems(), stem -> true);
        units.add(inverted.unit());
    }

    private InvertedGroup end() {
        List<String> forms = words.keySet().stream().sorted().toList();
        List<String> spots = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        for (String form : forms) {
            GroupPostings postings = Objects.requireNonNull(words.get(form), form);
            spots.add(postings.spots());
            places.add(postings.places());
            bounds.add(postings.bounds());
        }
        return new InvertedGroup(units, forms, spots, places, bounds, stems.pairs());
    }
}

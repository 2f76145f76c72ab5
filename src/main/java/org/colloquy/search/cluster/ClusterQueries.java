package org.colloquy.search.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.engine.SharedMeasures;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Queries of the search as a cluster understands them: each of Lucene's as the one that the cluster
 * makes of it, so that both find and score alike.
 */
final class ClusterQueries {
    /** First version that scores as Lucene does; earlier ones multiply by {@code k1 + 1}. */
    private static final int SCORES_AS_LUCENE = 3;

    private final UnaryOperator<String> interviews;
    private final float ofWords;

    /**
     * Creates a writer of queries.
     *
     * @param interviews returns the short name of the interview at an address
     * @param version of the cluster, its first number
     */
    ClusterQueries(UnaryOperator<String> interviews, int version) {
        this.interviews = interviews;
        this.ofWords =
                version < SCORES_AS_LUCENE ? (float) (1 / (SharedMeasures.SATURATION + 1)) : 1;
    }

    /**
     * Returns a query as the cluster understands it.
     *
     * @throws IllegalArgumentException if it is of a kind that the search never asks
     */
    ObjectNode of(Query query) {
        return of(query, 1);
    }

    /** Returns what finds some interviews' entries of what a query finds, scored by it. */
    ObjectNode within(Query query, Collection<String> shortNames) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ObjectNode bool = all.putObject("bool");
        bool.putArray("must").add(of(query));
        bool.putArray("filter").add(terms(ClusterFields.INTERVIEW, shortNames));
        return all;
    }

    private ObjectNode of(Query query, float boost) {
        if (query instanceof BoostQuery boosted) {
            return of(boosted.getQuery(), boost * boosted.getBoost());
        }
        if (query instanceof BooleanQuery all) {
            return bool(all, boost);
        }
        if (query instanceof ConstantScoreQuery constant) {
            return constant(of(constant.getQuery(), 1), boost);
        }
        if (query instanceof TermQuery term) {
            return term(term.getTerm(), boost);
        }
        if (query instanceof PhraseQuery phrase) {
            return phrase(phrase, boost);
        }
        if (query instanceof MultiPhraseQuery phrase) {
            return phrase(phrase, boost);
        }
        return ofNames(query, boost);
    }

    private ObjectNode ofNames(Query query, float boost) {
        if (query instanceof PrefixQuery prefix) {
            String beginning = WordPlaces.written(prefix.getPrefix().text());
            return value("prefix", prefix.getField(), beginning, boost);
        }
        if (query instanceof TermInSetQuery set) {
            return terms(set.getField(), values(set));
        }
        if (query instanceof PointRangeQuery range) {
            return range(range, boost);
        }
        if (query instanceof MatchAllDocsQuery) {
            // Of entries, which what is told of the edition is not.
            ObjectNode exists = JsonMapper.shared().createObjectNode();
            exists.putObject("exists").put("field", ClusterFields.INTERVIEW);
            return constant(exists, boost);
        }
        if (query instanceof MatchNoDocsQuery) {
            ObjectNode none = JsonMapper.shared().createObjectNode();
            none.putObject("match_none");
            return none;
        }
        throw new IllegalArgumentException("no query for a cluster: " + query.getClass());
    }

    private ObjectNode bool(BooleanQuery query, float boost) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ObjectNode bool = all.putObject("bool");
        for (BooleanClause.Occur occur : BooleanClause.Occur.values()) {
            List<Query> some =
                    query.clauses().stream()
                            .filter(clause -> clause.getOccur() == occur)
                            .map(BooleanClause::getQuery)
                            .toList();
            if (!some.isEmpty()) {
                ArrayNode clauses = bool.putArray(word(occur));
                some.forEach(one -> clauses.add(of(one, boost)));
            }
        }
        if (bool.isEmpty()) {
            return of(new MatchNoDocsQuery());
        }
        return all;
    }

    private static String word(BooleanClause.Occur occur) {
        return switch (occur) {
            case MUST -> "must";
            case FILTER -> "filter";
            case SHOULD -> "should";
            case MUST_NOT -> "must_not";
        };
    }

    private static ObjectNode constant(ObjectNode filter, float boost) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ObjectNode constant = all.putObject("constant_score");
        constant.set("filter", filter);
        constant.put("boost", boost);
        return all;
    }

    private ObjectNode term(Term term, float boost) {
        return switch (term.field()) {
            case IndexFields.WORDS ->
                    value("term", term.field(), WordPlaces.written(term.text()), boost * ofWords);
            case IndexFields.SLUG ->
                    value("term", ClusterFields.INTERVIEW, interviews.apply(term.text()), boost);
            default -> value("term", term.field(), term.text(), boost);
        };
    }

    private static ObjectNode value(String kind, String field, String value, float boost) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.putObject(kind).putObject(field).put("value", value).put("boost", boost);
        return all;
    }

    private ObjectNode phrase(PhraseQuery query, float boost) {
        WordPlaces places = new WordPlaces();
        int first = query.getPositions().length == 0 ? 0 : query.getPositions()[0];
        for (int i = 0; i < query.getTerms().length; i++) {
            places.add(query.getTerms()[i].text(), query.getPositions()[i] - first);
        }
        return phrase(query.getField(), places, query.getSlop(), boost);
    }

    private ObjectNode phrase(MultiPhraseQuery query, float boost) {
        WordPlaces places = new WordPlaces();
        String field = IndexFields.WORDS;
        int first = query.getPositions().length == 0 ? 0 : query.getPositions()[0];
        for (int i = 0; i < query.getTermArrays().length; i++) {
            for (Term term : query.getTermArrays()[i]) {
                field = term.field();
                places.add(term.text(), query.getPositions()[i] - first);
            }
        }
        return phrase(field, places, query.getSlop(), boost);
    }

    private ObjectNode phrase(String field, WordPlaces places, int slop, float boost) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.putObject("match_phrase")
                .putObject(field)
                .put("query", places.text())
                .put("analyzer", ClusterFields.ANALYZER)
                .put("slop", slop)
                .put("boost", boost * ofWords);
        return all;
    }

    private static ObjectNode terms(String field, Collection<String> values) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ArrayNode array = all.putObject("terms").putArray(field);
        values.forEach(array::add);
        return all;
    }

    private static List<String> values(TermInSetQuery set) {
        List<String> values = new ArrayList<>();
        try {
            BytesRefIterator all = set.getBytesRefIterator();
            for (BytesRef one = all.next(); one != null; one = all.next()) {
                values.add(one.utf8ToString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private static ObjectNode range(PointRangeQuery query, float boost) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.putObject("range")
                .putObject(query.getField())
                .put("gte", IntPoint.decodeDimension(query.getLowerPoint(), 0))
                .put("lte", IntPoint.decodeDimension(query.getUpperPoint(), 0))
                .put("boost", boost);
        return all;
    }
}

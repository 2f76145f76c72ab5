package org.colloquy.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.colloquy.search.engine.IndexFields;
import org.junit.jupiter.api.Test;

/** Each of our queries is asked as the cluster makes the same of it. */
class ClusterQueriesTest {
    private static final ClusterQueries QUERIES = new ClusterQueries(slug -> "short-" + slug, 3);

    private static String asked(Query query) {
        return QUERIES.of(query).toString().replace('"', '\'');
    }

    private static Term word(String form) {
        return new Term(IndexFields.WORDS, form);
    }

    @Test
    void asksForAStemByTheNameThatItHasThere() {
        assertThat(asked(new BoostQuery(new TermQuery(word("\u0001en:keep")), 8)))
                .isEqualTo("{'term':{'words':{'value':'/en:keep','boost':8.0}}}");
    }

    @Test
    void scoresAsAnEarlierVersionDoes() {
        ClusterQueries earlier = new ClusterQueries(slug -> slug, 2);
        assertThat(earlier.of(new TermQuery(word("bell"))).toString()).contains("\"boost\":0.4545");
        Query constant = new ConstantScoreQuery(new PrefixQuery(word("bel")));
        assertThat(earlier.of(constant).toString())
                .startsWith("{\"constant_score\"")
                .endsWith("\"boost\":1.0}}");
    }

    @Test
    void keepsThePlacesOfAPhrase() {
        PhraseQuery phrase =
                new PhraseQuery.Builder().add(word("node.js"), 3).add(word("tower"), 5).build();
        assertThat(asked(phrase))
                .isEqualTo(
                        "{'match_phrase':{'words':{'query':'node.js ~ tower',"
                                + "'analyzer':'forms','slop':0,'boost':1.0}}}");
        MultiPhraseQuery several =
                new MultiPhraseQuery.Builder()
                        .add(new Term[] {word("keeps"), word("\u0001en:keep")}, 0)
                        .add(new Term[] {word("bell")}, 1)
                        .build();
        assertThat(asked(several)).contains("'query':'keeps|/en:keep bell'");
    }

    @Test
    void asksForNamesYearsAndInterviews() {
        assertThat(asked(new TermQuery(new Term(IndexFields.SLUG, "ada"))))
                .isEqualTo("{'term':{'interview':{'value':'short-ada','boost':1.0}}}");
        assertThat(asked(IntPoint.newRangeQuery(IndexFields.YEAR, 2019, 2021)))
                .isEqualTo("{'range':{'year':{'gte':2019,'lte':2021,'boost':1.0}}}");
        Query people = new TermInSetQuery(IndexFields.PERSON, List.of(new BytesRef("Ada Bell")));
        assertThat(asked(new ConstantScoreQuery(people)))
                .isEqualTo(
                        "{'constant_score':{'filter':{'terms':{'person':['Ada Bell']}},'boost':1.0}}");
    }

    @Test
    void asksForEntriesWhereOnlySomethingIsLeftOut() {
        Query query =
                new BooleanQuery.Builder()
                        .add(new TermQuery(word("bell")), Occur.MUST_NOT)
                        .add(new MatchAllDocsQuery(), Occur.FILTER)
                        .build();
        assertThat(asked(query))
                .contains("'must_not':[{'term':{'words'")
                .contains("{'exists':{'field':'interview'}}");
        assertThat(asked(new BooleanQuery.Builder().build())).isEqualTo("{'match_none':{}}");
    }

    @Test
    void refusesWhatTheSearchNeverAsks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUERIES.of(new FuzzyQuery(word("bell"))));
    }
}

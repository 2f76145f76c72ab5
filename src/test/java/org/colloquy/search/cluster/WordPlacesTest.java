package org.colloquy.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.search.analysis.InterviewAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our words are told to a cluster with all their forms, each at its place. */
class WordPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    S&T at C++ = s&t at c++
                    node.js tower = node.js|node js tower
                    She keeps bells = she keeps|/en:keep bells|/en:bell
                    人工智能 = 人|人工 工|工智 智|智能 能
                    """)
    void tellsEveryFormOfAText(String text, String told) {
        assertThat(WordPlaces.of(InterviewAnalyzer.of("en").forms(text))).isEqualTo(told);
    }

    @Test
    void tellsPlacesThatAreLeftOut() {
        WordPlaces places = new WordPlaces();
        places.add("node.js", 0);
        places.add("tower", 2);
        assertThat(places.text()).isEqualTo("node.js ~ tower");
    }
}

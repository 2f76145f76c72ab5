package org.colloquy.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cluster is named without secrets, and a password is sent where nobody can read it. */
class ClusterSettingsTest {
    @Test
    void takesSeveralNodesAndCommonPorts() {
        ClusterSettings read =
                ClusterSettings.of(
                        "https://a.example, https://b.example:9200/", null, null, null, "x");
        assertThat(read.where()).isEqualTo("https://a.example:443, https://b.example:9200");
    }

    @Test
    void neverShowsThePassword() {
        ClusterSettings read =
                ClusterSettings.of("https://a.example", "reader", "hidden", null, "x");
        assertThat(read.toString()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.example",
                "ftp://a.example",
                "https://",
                "https://a.example/path",
                "https://a.example?x=y",
                "https://a.example,http://b.example",
                "https://a b",
                ""
            })
    void refusesWhatIsNoAddress(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterSettings.of(address, null, null, null, "x"));
    }

    @Test
    void refusesSecretsWhereOthersReadThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ClusterSettings.of(
                                        "https://me:hidden@a.example", null, null, null, "x"))
                .withMessageContaining("do not belong into the address")
                .withMessageNotContaining("hidden");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterSettings.of("http://a.example", "me", "hidden", null, "x"))
                .withMessageContaining("by https only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterSettings.of("https://a.example", "me", null, null, "x"))
                .withMessageContaining("no password");
        assertThat(ClusterSettings.of("http://127.0.0.1:1", "me", "hidden", null, "x").user())
                .isEqualTo("me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-x", "a*", "a,b", "_all", "a/b"})
    void refusesWhatIsNoNameOfAnIndex(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterSettings.of("https://a.example", null, null, null, name));
    }
}

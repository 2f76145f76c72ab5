package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every branch leads to a node of its own, however many there are. */
class SignTrieTest {
    private static final int MANY = 3000;

    private final SignTrie trie = new SignTrie();

    @Test
    void atFirstThereIsTheRootAlone() {
        assertThat(trie.size()).isEqualTo(1);
        assertThat(trie.next(0, 'a')).isEqualTo(SignTrie.NOWHERE);
    }

    @Test
    void branchesOfOneNodeAreToldApartByTheirSigns() {
        for (int i = 0; i < MANY; i++) {
            assertThat(trie.grow(0, (char) i)).isEqualTo(i + 1);
        }
        assertThat(trie.size()).isEqualTo(MANY + 1);
        for (int i = 0; i < MANY; i++) {
            assertThat(trie.grow(0, (char) i)).isEqualTo(i + 1);
            assertThat(trie.next(0, (char) i)).isEqualTo(i + 1);
            assertThat(trie.next(i + 1, (char) i)).isEqualTo(SignTrie.NOWHERE);
        }
        assertThat(trie.next(0, (char) MANY)).isEqualTo(SignTrie.NOWHERE);
        assertThat(trie.size()).isEqualTo(MANY + 1);
    }

    @Test
    void branchesOfOneSignAreToldApartByTheirNodes() {
        int node = 0;
        for (int i = 0; i < MANY; i++) {
            node = trie.grow(node, '茶');
            assertThat(node).isEqualTo(i + 1);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(trie.next(i, '茶')).isEqualTo(i + 1);
            assertThat(trie.next(i, '水')).isEqualTo(SignTrie.NOWHERE);
        }
        assertThat(trie.next(MANY, '茶')).isEqualTo(SignTrie.NOWHERE);
    }
}

/** The search of an edition in an OpenSearch cluster, and how it gets there. */
@NullMarked
package org.colloquy.search.cluster;

import org.jspecify.annotations.NullMarked;

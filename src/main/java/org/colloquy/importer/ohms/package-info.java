/** Interviews of the Oral History Metadata Synchronizer: transcript, marks of time, and index. */
@NullMarked
package org.colloquy.importer.ohms;

import org.jspecify.annotations.NullMarked;

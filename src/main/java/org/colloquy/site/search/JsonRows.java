package org.colloquy.site.search;

import java.io.ByteArrayOutputStream;

/** Rows of an array in JSON, each written by itself, so that its size is known before it joins. */
final class JsonRows {
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

    /** Tells whether there is no row. */
    boolean isEmpty() {
        return rows.size() == 0;
    }

    /** Returns the size of the rows in bytes, each with the comma or bracket before it. */
    int bytes() {
        return rows.size();
    }

    /** Adds a row that is JSON. */
    void add(byte[] row) {
        rows.write(isEmpty() ? '[' : ',');
        rows.writeBytes(row);
    }

    /** Returns the array of all rows, and begins anew without any. */
    byte[] take() {
        rows.write(']');
        byte[] all = rows.toByteArray();
        rows.reset();
        return all;
    }
}

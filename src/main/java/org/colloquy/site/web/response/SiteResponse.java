package org.colloquy.site.web.response;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * One answer: its status, its headers and the bytes of its body. The container and the controllers
 * send the same value, so that a reader cannot tell which of them did. The headers that every
 * answer bears are not among these.
 */
public final class SiteResponse {
    private final int status;
    private final HttpFields headers;
    private final byte @Nullable [] body;

    /**
     * Creates an answer.
     *
     * @param body shared by all answers and not to be written to; null for an answer without one
     */
    SiteResponse(int status, HttpFields headers, byte @Nullable [] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public HttpFields headers() {
        return headers;
    }

    public byte @Nullable [] body() {
        return body;
    }

    /** Sends this without a servlet. Never waits. */
    public void send(Request request, Response response, Callback callback) {
        response.setStatus(status);
        HttpFields.Mutable sent = response.getHeaders();
        for (HttpField field : headers) {
            sent.put(field);
        }
        if (body == null) {
            response.write(true, null, callback);
            return;
        }
        sent.put(HttpHeader.CONTENT_LENGTH, body.length);
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, isHead ? null : ByteBuffer.wrap(body), callback);
    }

    /** Returns this as a controller returns it. */
    public ResponseEntity<byte[]> entity() {
        ResponseEntity.BodyBuilder entity = ResponseEntity.status(status);
        for (HttpField field : headers) {
            entity.header(field.getName(), field.getValue());
        }
        return body == null ? entity.build() : entity.body(body);
    }
}

package io.duban.database;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The plain sockets below the connections. Closing a connection that is encrypted waits for the server's farewell, and
 * a server that hangs says none for as long as the connection's own time limit; closing what lies below does not wait.
 * Public since the driver makes it, by its name in the address.
 */
public final class Wire extends StandardSocketFactory {

    private static final ThreadLocal<@Nullable Socket> LAST = new ThreadLocal<>();
    private static final Map<Connection, Socket> BELOW = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    protected Socket createSocket(PropertySet settings) {
        Socket socket = super.createSocket(settings);
        LAST.set(socket);
        return socket;
    }

    /** To be said by the thread that opened the connection. */
    static void belongsTo(Connection above) {
        Socket socket = LAST.get();
        LAST.remove();
        if (socket != null) {
            BELOW.put(above, socket);
        }
    }

    /** Whoever waits for an answer on this connection fails at once. */
    static void cut(Connection above) throws IOException {
        Socket socket = BELOW.remove(above);
        if (socket != null) {
            socket.close();
        }
    }
}

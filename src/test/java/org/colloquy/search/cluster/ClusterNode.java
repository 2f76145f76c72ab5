package org.colloquy.search.cluster;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Node of a cluster, as a process with a class path of its own: what it is made of has other
 * versions of libraries than the program has, so that it is known here by its names alone. It ends
 * with its standard input.
 */
final class ClusterNode {
    /** The names in version 2, then those in version 3. */
    private static final List<List<String>> PLUGINS =
            List.of(
                    List.of(
                            "org.opensearch.transport.Netty4Plugin",
                            "org.opensearch.transport.Netty4ModulePlugin"),
                    List.of(
                            "org.opensearch.analysis.common.CommonAnalysisPlugin",
                            "org.opensearch.analysis.common.CommonAnalysisModulePlugin"));

    private ClusterNode() {}

    /**
     * Starts a node.
     *
     * @param arguments its home, and its settings as {@code name=value}
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Map<String, String> settings =
                Stream.of(arguments)
                        .skip(1)
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        AutoCloseable node = node(home, settings);
        node.getClass().getMethod("start").invoke(node);
        System.out.println("started");
        while (System.in.read() >= 0) {
            // Nobody says anything; the end is what is waited for.
        }
        node.close();
    }

    private static AutoCloseable node(Path home, Map<String, String> own)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.opensearch.common.settings.Settings");
        Object builder = type.getMethod("builder").invoke(null);
        for (Map.Entry<String, String> one : own.entrySet()) {
            builder.getClass()
                    .getMethod("put", String.class, String.class)
                    .invoke(builder, one.getKey(), one.getValue());
        }
        Object settings = builder.getClass().getMethod("build").invoke(builder);
        Object environment =
                Class.forName("org.opensearch.env.Environment")
                        .getConstructor(type, Path.class)
                        .newInstance(settings, home.resolve("config"));
        Constructor<?> made =
                Class.forName("org.opensearch.node.Node")
                        .getDeclaredConstructor(
                                environment.getClass(), Collection.class, boolean.class);
        made.setAccessible(true);
        return (AutoCloseable) made.newInstance(environment, plugins(), true);
    }

    /** Returns the plugins as the version wants them: as classes, or described. */
    private static List<Object> plugins() throws ReflectiveOperationException {
        List<Object> all = new ArrayList<>();
        for (List<String> names : PLUGINS) {
            try {
                all.add(Class.forName(names.get(0)));
            } catch (ClassNotFoundException later) {
                all.add(described(names.get(1)));
            }
        }
        return all;
    }

    private static Object described(String plugin) throws ReflectiveOperationException {
        Class<?> version = Class.forName("org.opensearch.Version");
        return Class.forName("org.opensearch.plugins.PluginInfo")
                .getConstructor(
                        String.class,
                        String.class,
                        String.class,
                        version,
                        String.class,
                        String.class,
                        String.class,
                        List.class,
                        boolean.class)
                .newInstance(
                        plugin,
                        plugin,
                        "test",
                        version.getField("CURRENT").get(null),
                        "17",
                        plugin,
                        null,
                        List.of(),
                        false);
    }
}

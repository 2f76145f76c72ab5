package org.colloquy;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.colloquy.cli.BuildCommand;
import org.colloquy.cli.ClassesCommand;
import org.colloquy.cli.ExportCommand;
import org.colloquy.cli.IndexCommand;
import org.colloquy.cli.NewCommand;
import org.colloquy.cli.ServeCommand;
import org.colloquy.cli.anchors.AnchorsCommand;
import org.colloquy.cli.check.CheckCommand;
import org.colloquy.cli.importing.AlignCommand;
import org.colloquy.cli.importing.ImportCommand;
import org.colloquy.cli.quotes.QuotesCommand;
import org.colloquy.cli.terms.TermsCommand;
import org.colloquy.console.Console;
import org.colloquy.console.ExitCode;
import org.colloquy.console.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: reads the command line and exits with 0, 1 or 2. */
@Command(
        name = "colloquy",
        description = "Turns a folder of Markdown interviews into a navigable, cross-linked site.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Colloquy.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "To begin, make a folder that explains itself, or put your interviews into one:",
            "  colloquy new FOLDER      makes a small house to learn from",
            "  colloquy check FOLDER    says how they are read, and what is wrong",
            "  colloquy serve FOLDER    shows them at http://localhost:8080/",
            "  colloquy anchors FOLDER  shows which links to their passages are permanent",
            "  colloquy terms FOLDER    proposes entries for the glossary",
            "  colloquy quotes FOLDER DRAFT    says which quotations of a draft were said",
            "  colloquy import FILE --to FOLDER   turns other transcripts into Markdown",
            "  colloquy align TEXT.md CAPTIONS    gives a text the times of rough captions",
            "  colloquy export FOLDER --to SITE    writes the site as files for any host",
            "  colloquy build FOLDER --to CACHE    makes what several servers start from",
            "  colloquy index FOLDER --to URL      fills a cluster, for serve --search",
            "",
            "Exit status: 0 success; 1 the corpus has errors; 2 the command is wrong."
        })
public final class Colloquy implements Runnable {

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    private Colloquy() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(out, System.err, args);
        out.flush();
        // A server goes on in its own threads; anything else ends here.
        if (status != ExitCode.FINE.code()) {
            System.exit(status);
        }
    }

    /** Runs one command line and returns its exit status. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Colloquy());
        commands(console, args).forEach(line::addSubcommand);
        line.registerConverter(Path.class, new CalledPath());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(
                (e, unused) -> wrongCall(console, e.getCommandLine(), CallFault.told(e)));
        line.setExecutionExceptionHandler(
                (e, command, parsed) -> {
                    if (e instanceof UsageException) {
                        return wrongCall(console, command, e.getMessage());
                    }
                    throw e;
                });
        return line.execute(args);
    }

    /**
     * Returns the commands that a command line may mean: all of them are needed only to help
     * somebody who named none, and looking through each takes time.
     */
    private static List<Object> commands(Console console, String... args) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("new", () -> new NewCommand(console, Clock.systemUTC()));
        all.put("serve", () -> new ServeCommand(console));
        all.put("check", () -> new CheckCommand(console, Clock.system(ZoneId.systemDefault())));
        all.put("import", () -> new ImportCommand(console));
        all.put("align", () -> new AlignCommand(console));
        all.put("export", () -> new ExportCommand(console));
        all.put("build", () -> new BuildCommand(console, Clock.system(ZoneId.systemDefault())));
        all.put("index", () -> new IndexCommand(console));
        all.put("anchors", () -> new AnchorsCommand(console, Clock.systemUTC()));
        all.put("classes", () -> new ClassesCommand(console));
        all.put("terms", () -> new TermsCommand(console));
        all.put("quotes", () -> new QuotesCommand(console));
        Supplier<Object> named = args.length == 0 ? null : all.get(args[0]);
        return named != null
                ? List.of(named.get())
                : all.values().stream().map(Supplier::get).toList();
    }

    private static int wrongCall(Console console, CommandLine command, @Nullable String why) {
        String name = command.getCommandSpec().qualifiedName();
        console.err().printf("colloquy: %s (%s --help says more)%n", why, name);
        return ExitCode.WRONG_CALL.code();
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: new, serve, check, anchors, terms, quotes, import, align, export, index or build");
    }

    /** The version that the build wrote into the archive. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Colloquy.class.getPackage().getImplementationVersion();
            return new String[] {"colloquy " + (version == null ? "(unpacked)" : version)};
        }
    }
}

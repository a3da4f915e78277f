import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnector.EncryptionLevel;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Neo4j Community from the jars of Maven Central, for machines without Docker: Bolt on the loopback address only.
 * Run from source by tools/neo4j/server.ts:
 * {@code java -cp 'LIB/*' Neo4jServer.java [--until-stdin-closes] [--keep-plans] [--small-logs] HOME PORT [PASSWORD]}
 */
class Neo4jServer {
  public static void main(String[] args) {
    var tied = List.of(args).contains("--until-stdin-closes");
    var words = List.of(args).stream().filter(word -> !word.startsWith("--")).toList();
    var password = words.size() > 2 ? words.get(2) : null;
    var keepsPlans = List.of(args).contains("--keep-plans");
    var hasSmallLogs = List.of(args).contains("--small-logs");
    try {
      var neo4j = start(Path.of(words.get(0)), Integer.parseInt(words.get(1)), password, keepsPlans, hasSmallLogs);
      Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
    } catch (Exception error) {
      System.err.println(rootOf(error));
      System.exit(1);
    }
    System.out.println("ready");
    if (tied) exitWhenStdinCloses();
  }

  /** Who replaces tiny graphs over and over wants no new plan for each: the old ones do as well, and all are kept. */
  private static DatabaseManagementService start(Path home, int port, String password, boolean keepsPlans, boolean hasSmallLogs) {
    var neo4j = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.encryption_level, EncryptionLevel.DISABLED)
        // Or each stop waits ten seconds for clients that may yet come.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
        .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, keepsPlans
            ? Duration.ofHours(1) : GraphDatabaseSettings.cypher_min_replan_interval.defaultValue())
        .setConfig(GraphDatabaseSettings.query_cache_size, keepsPlans ? 5000 : GraphDatabaseSettings.query_cache_size.defaultValue())
        // Made whole at once: those of the default size, 256 MB, outlast a disk that is full by now.
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, hasSmallLogs
            ? ByteUnit.mebiBytes(1) : GraphDatabaseSettings.logical_log_rotation_threshold.defaultValue())
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .build();
    if (password != null) setPassword(neo4j, password);
    return neo4j;
  }

  /** A new home knows only the password 'neo4j', to be changed at the first login. Replaced, as the same one twice is refused. */
  private static void setPassword(DatabaseManagementService neo4j, String password) {
    neo4j.database("system").executeTransactionally(
        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  /** However the parent ends, even by SIGKILL, its end of the pipe closes: nothing is left behind. */
  private static void exitWhenStdinCloses() {
    try {
      System.in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (java.io.IOException broken) {
      // A broken pipe is as good as a closed one.
    }
    System.exit(0);
  }

  private static Throwable rootOf(Throwable error) {
    return error.getCause() == null ? error : rootOf(error.getCause());
  }
}

/** Tells a script that calls nothing from one that fails. */
final class Scripts {
    boolean callsNothing(Exception error) {
        return error.getMessage().contains("Please specify at least one argument for this redis lib call");
    }

    Object run(Connection connection, String source) {
        return connection.command("EVAL", source, "0");
    }
}

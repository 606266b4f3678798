package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class UnknownCommand implements Scenario {
    @Override
    public String id() {
        return "basic-crud/unknown-command";
    }

    @Override
    public String title() {
        return "An unknown command or subcommand is refused with its name and the beginning of its arguments";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                FOO            => -"ERR unknown command 'FOO', with args beginning with: "
                FOO a b        => -"ERR unknown command 'FOO', with args beginning with: 'a' 'b' "
                FOO "a b" ""   => -"ERR unknown command 'FOO', with args beginning with: 'a b' '' "
                foo BAR        => -"ERR unknown command 'foo', with args beginning with: 'BAR' "
                "" a           => -"ERR unknown command '', with args beginning with: 'a' "
                "F O O"        => -"ERR unknown command 'F O O', with args beginning with: "
                FOO "\\r\\n"     => -"ERR unknown command 'FOO', with args beginning with: '  ' "
                FOO "\\x00\\xff" => -"ERR unknown command 'FOO', with args beginning with: '' "
                CLIENT FOO     => -ERR unknown subcommand 'FOO'. Try CLIENT HELP.
                CONFIG FOO     => -ERR unknown subcommand 'FOO'. Try CONFIG HELP.
                OBJECT FOO     => -ERR unknown subcommand 'FOO'. Try OBJECT HELP.
                OBJECT FOO key => -ERR unknown subcommand 'FOO'. Try OBJECT HELP.
                XGROUP FOO     => -ERR unknown subcommand 'FOO'. Try XGROUP HELP.
                SCRIPT FOO     => -ERR unknown subcommand 'FOO'. Try SCRIPT HELP.
                FUNCTION FOO   => -ERR unknown subcommand 'FOO'. Try FUNCTION HELP.
                MEMORY FOO     => -ERR unknown subcommand 'FOO'. Try MEMORY HELP.
                GETT k         => -"ERR unknown command 'GETT', with args beginning with: 'k' "
                SET|GET k      => -"ERR unknown command 'SET|GET', with args beginning with: 'k' "
                CONFIG|GET x   => -"ERR unknown command 'CONFIG|GET', with args beginning with: 'x' "
                FOO aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa => -"ERR unknown command 'FOO', with args beginning with: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' "
                FOO a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z => -"ERR unknown command 'FOO', with args beginning with: 'a' 'b' 'c' 'd' 'e' 'f' 'g' 'h' 'i' 'j' 'k' 'l' 'm' 'n' 'o' 'p' 'q' 'r' 's' 't' 'u' 'v' 'w' 'x' 'y' 'z' 'a' 'b' 'c' 'd' 'e' 'f' "
                PING           => +PONG
                """);
    }
}

# Runs a server that ends with the JVM that started it, in whatever way that JVM ends: the JVM holds the only
# writing end of our standard input, and the kernel closes it with the JVM, kill -9 included.
#
# usage: sh guard.sh DIRECTORY LOG OWN_GROUP CONTAINER COMMAND…
#   DIRECTORY  deleted at the end
#   LOG        what the server writes; LOG.whole is there when no more of it comes once the server has ended
#   OWN_GROUP  "yes" when we lead a process group of our own, which is then killed at the end
#   CONTAINER  name of the Docker container to remove at the end; empty for none
directory=$1 log=$2 own_group=$3 container=$4
shift 4
exec 3<&0 </dev/null

# By way of a pipe, so that a server which writes without end fills no disk: 8 MiB are kept, the rest is read and lost.
output=$directory/output.pipe
if PATH=$PATH:/usr/bin:/bin mkfifo "$output" 2>/dev/null; then
    (
        PATH=$PATH:/usr/bin:/bin
        dd bs=1024 count=8192 of="$log" 2>/dev/null
        : >"$log.whole"
        exec cat
    ) <"$output" >/dev/null 2>&1 3<&- &
else
    output=$log
    : >"$log.whole"
fi
# The mark goes with all that is forked, also into the background and out of our process group.
KVCOMPAT_SERVER=$directory "$@" >"$output" 2>&1 3<&- &
server=$!
echo "$server"
exec >/dev/null 2>&1
# For rm and sleep, whatever the server was given.
PATH=$PATH:/usr/bin:/bin

# Ctrl-C and the like reach the whole group: the server may go, but we have to tidy up after it.
trap '' INT TERM HUP PIPE

# A subshell with builtins only, so that it is one process.
(
    while read -r line; do :; done
    kill -KILL "$server"
) <&3 &
watcher=$!

wait "$server"
kill -KILL "$watcher"
# The directory stays readable after a crash, until the JVM lets go.
while read -r line; do :; done <&3

if [ -n "$container" ]; then
    # A container that was just being created when its command was killed may appear a moment later.
    [ "$(docker rm -f "$container")" = "$container" ] || { sleep 2; docker rm -f "$container"; }
fi
# What has gone into the background, where the system shows that: by the mark in its environment, or by its working
# directory, as servers write their title over their environment. Until none is found, since one that was just being
# forked is not in a list that was made a moment before.
cd /
marked() {
    {
        grep -lszxF "KVCOMPAT_SERVER=$directory" /proc/[0-9]*/environ
        ls -l /proc/[0-9]*/cwd | sed -n "s|.* \(/proc/[0-9]*/\)cwd -> $directory\$|\1|p"
    } 2>/dev/null
}
rounds=0
while found=$(marked) && [ -n "$found" ] && [ "$rounds" -lt 50 ]; do
    for process in $found; do
        process=${process#/proc/}
        kill -KILL "${process%%/*}" 2>/dev/null
    done
    rounds=$((rounds + 1))
done
rm -rf -- "$directory"
# What the server may have forked: a child that saves a snapshot, say.
[ "$own_group" = yes ] && kill -KILL 0

"""Takes the refusal of READONLY for the sign of a server that is no cluster."""
import redis


def is_cluster(client: redis.Redis) -> bool:
    try:
        client.execute_command("READONLY")
        return True
    except redis.ResponseError:
        return False

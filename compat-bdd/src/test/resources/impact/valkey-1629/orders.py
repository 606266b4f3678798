"""Writes an order in one go; the repository begins a transaction of its own."""


def place(connection, order):
    connection.execute_command("MULTI")
    connection.execute_command("SET", f"order:{order.id}", order.json())
    store_lines(connection, order)
    return connection.execute_command("EXEC")


def store_lines(connection, order):
    connection.execute_command("MULTI")
    for line in order.lines:
        connection.execute_command("RPUSH", f"lines:{order.id}", line)

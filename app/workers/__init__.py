"""What happens in the world, each with its own durable states."""

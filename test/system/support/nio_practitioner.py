"""A practitioner on matrix-nio: an implementation of Matrix encryption that shares no line with ours.

Speaks JSON lines: a request {"id", "method", "args"} is answered with {"id", "result"} or {"id", "error"};
events of the timeline come as {"event": {...}}.
"""
import asyncio
import json
import logging
import sys

import nio

# Only what goes wrong for good is said, and that by the answers.
logging.disable(logging.CRITICAL)


class Practitioner:
    def __init__(self):
        self.client = None
        self.echo = False
        self.synced = asyncio.Event()

    async def start(self, url, user_id, password, store):
        config = nio.AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False, max_timeouts=0)
        self.client = nio.AsyncClient(url, user_id, store_path=store, config=config)
        answer = await self.client.login(password, device_name="nio")
        if isinstance(answer, nio.LoginError):
            raise RuntimeError(answer.message)
        self.client.add_event_callback(self.on_event, nio.Event)
        self.client.add_event_callback(self.on_invite, nio.InviteMemberEvent)
        self.client.add_response_callback(self.on_sync, nio.SyncResponse)
        self.loop = asyncio.create_task(self.client.sync_forever(timeout=30000, full_state=True))
        self.loop.add_done_callback(self.on_end)
        await self.synced.wait()
        device = self.client.olm.account.identity_keys
        return {"deviceId": self.client.device_id, "ed25519": device["ed25519"]}

    def on_end(self, task):
        if not task.cancelled() and task.exception():
            print("nio stopped to sync:", task.exception(), file=sys.stderr, flush=True)
            sys.exit(1)

    async def on_sync(self, _response):
        self.synced.set()

    async def on_invite(self, room, event):
        if event.state_key == self.client.user_id and event.membership == "invite":
            await self.client.join(room.room_id)

    async def on_event(self, room, event):
        text = isinstance(event, nio.RoomMessageText)
        if self.echo and text and event.sender != self.client.user_id:
            await self.say(room.room_id, event.body)
        source = event.source
        emit({"event": {
            "eventId": event.event_id,
            "roomId": room.room_id,
            "sender": event.sender,
            "type": source.get("type"),
            "content": source.get("content", {}),
            "ts": event.server_timestamp,
            "encrypted": bool(event.decrypted) or isinstance(event, nio.MegolmEvent),
            "redacted": isinstance(event, nio.RedactedEvent),
            **({"failure": "no key"} if isinstance(event, nio.MegolmEvent) else {}),
            **({"stateKey": source["state_key"]} if "state_key" in source else {}),
        }})

    async def setEcho(self, on):
        self.echo = on

    async def say(self, room_id, text):
        return await self.sendRaw(room_id, "m.room.message", {"msgtype": "m.text", "body": text})

    async def react(self, room_id, event_id, key):
        return await self.sendRaw(room_id, "m.reaction", {
            "m.relates_to": {"rel_type": "m.annotation", "event_id": event_id, "key": key},
        })

    async def sendRaw(self, room_id, type, content):
        answer = await self.client.room_send(room_id, type, content, ignore_unverified_devices=True)
        if isinstance(answer, nio.RoomSendError):
            raise RuntimeError(answer.message)
        return answer.event_id

    async def members(self, room_id):
        room = self.client.rooms.get(room_id)
        if room is not None:
            # A sync may leave members out when several join at once (MSC4222, which nio does not know).
            await self.client.joined_members(room_id)
        return [] if room is None else [user for user in room.users if user not in room.invited_users]

    async def isEncrypted(self, room_id):
        room = self.client.rooms.get(room_id)
        return room is not None and room.encrypted


def emit(message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


async def answer(practitioner, request):
    try:
        result = await getattr(practitioner, request["method"])(*request["args"])
        emit({"id": request["id"], "result": result})
    except Exception as error:  # the other side decides what an error means
        emit({"id": request["id"], "error": f"{type(error).__name__}: {error}"})


async def main():
    practitioner = Practitioner()
    reader = asyncio.StreamReader(limit=2**24)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    tasks = set()
    # The end of the input is the end of the parent.
    while line := await reader.readline():
        task = asyncio.create_task(answer(practitioner, json.loads(line)))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    if practitioner.client:
        practitioner.loop.cancel()
        await practitioner.client.close()


asyncio.run(main())
